import { describe, expect, it } from 'vitest';
import { isPaletteKey, keyName, type Press } from './key-name.ts';

const press = (part: Partial<Press>): Press => ({
  key: '',
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...part,
});

describe('a pressed key', () => {
  it.each([
    ['a letter', { key: 'j', code: 'KeyJ' }, 'j'],
    ['a letter where the board puts it elsewhere', { key: 'j', code: 'KeyC' }, 'j'],
    ['a Hangul letter', { key: 'ㅓ', code: 'KeyJ' }, 'j'],
    ['a Hangul syllable', { key: '가', code: 'KeyR' }, 'r'],
    ['a kana letter', { key: 'ま', code: 'KeyJ' }, 'j'],
    ['a half-width kana letter', { key: 'ﾏ', code: 'KeyJ' }, 'j'],
    ['a key the input method took', { key: 'Process', code: 'KeyG' }, 'g'],
    ['a capital in Hangul', { key: 'ㅃ', code: 'KeyQ', shiftKey: true }, 'Q'],
    ['a slash in kana', { key: 'め', code: 'Slash' }, '/'],
    ['a question mark in kana', { key: '・', code: 'Slash', shiftKey: true }, '?'],
    ['a bracket in kana', { key: '゜', code: 'BracketLeft' }, '['],
    ['a question mark', { key: '?', code: 'Slash', shiftKey: true }, '?'],
    ['a number in kana', { key: 'ぬ', code: 'Digit1' }, null],
    ['a letter with Ctrl', { key: 'j', code: 'KeyJ', ctrlKey: true }, null],
    ['a letter with Alt', { key: 'j', code: 'KeyJ', altKey: true }, null],
    ['a letter with ⌘', { key: 'j', code: 'KeyJ', metaKey: true }, null],
  ])('%s', (_, part, name) => {
    expect(keyName(press(part))).toBe(name);
  });

  it.each([
    [{ key: 'k', code: 'KeyK', ctrlKey: true }, true],
    [{ key: 'k', code: 'KeyK', metaKey: true }, true],
    [{ key: 'ㅏ', code: 'KeyK', ctrlKey: true }, true],
    [{ key: 'k', code: 'KeyK' }, false],
    [{ key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }, false],
    [{ key: 'ㅓ', code: 'KeyJ', ctrlKey: true }, false],
  ])('%j opens the palette: %j', (part, opens) => {
    expect(isPaletteKey(press(part))).toBe(opens);
  });
});
