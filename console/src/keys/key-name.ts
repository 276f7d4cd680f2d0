/** What of a key press tells which key it was. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Keys that bear a sign on the boards we know, by their place. */
const signs: Record<string, string> = { Slash: '/', BracketLeft: '[', BracketRight: ']' };

/**
 * The key as shortcuts name it ("j", "?", "/"); null for one pressed with a modifier. While the keyboard writes Hangul or kana
 * the letter says nothing, so that its place counts.
 */
export function keyName({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Press): string | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (!isForeign(key)) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shiftKey ? letter : letter.toLowerCase();
  if (code === 'Slash' && shiftKey) return '?';
  return shiftKey ? null : (signs[code] ?? null);
}

/** Hangul and kana letters, and what a browser says while an input method has the keyboard. */
function isForeign(key: string): boolean {
  return key === 'Process' || /^[\u1100-\u11ff\u3000-\u30ff\u3130-\u318f\uac00-\ud7a3\uff61-\uff9f]$/.test(key);
}

/** ⌘+K on a Mac, Ctrl+K elsewhere; in any writing. */
export function isPaletteKey({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Press): boolean {
  const isK = key.toLowerCase() === 'k' || (isForeign(key) && code === 'KeyK');
  return isK && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

const fields =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [role=textbox], ' +
  '[contenteditable]:not([contenteditable=false])';

/** True where letters are text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}
