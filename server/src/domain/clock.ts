/** Where time comes from. One clock per process, handed to whoever needs it; tests and the demo move it by hand. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };
