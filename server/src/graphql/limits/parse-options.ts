/** Validation takes time that grows faster than the text does. */
export const parseOptions = { maxTokens: 5000 };
