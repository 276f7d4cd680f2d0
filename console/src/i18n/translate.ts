import type { IntlShape } from 'react-intl';
import type { MessageKey } from './en/index.ts';
import type { Language } from './languages.ts';

/** Values of a message. A missing optional part is the text 'none', which the messages' selects know. */
type Values = Record<string, string | number>;

/** Words a key in the reader's language. */
export type Translate = {
  (key: MessageKey, values?: Values): string;
  language: Language;
  /** Narrows a composed key ("reason.BAD_HASH") to one the catalogue has; null for a code without words. */
  known: (key: string) => MessageKey | null;
};

const syntax = /['{<]/;

export function translateWith(intl: IntlShape, language: Language): Translate {
  const translate = (key: MessageKey, values: Values = {}) => {
    const message = intl.messages[key];
    // Compiled messages have no parser; a plain text needs none.
    return typeof message === 'string' && !syntax.test(message) ? message : intl.formatMessage({ id: key }, values);
  };
  return Object.assign(translate, {
    language,
    known: (key: string) => (Object.hasOwn(intl.messages, key) ? (key as MessageKey) : null),
  });
}
