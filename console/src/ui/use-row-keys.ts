import { type RefObject, useRef } from 'react';
import { useKeys } from '../keys/use-keys.ts';

/**
 * j and k go through the rows of a list, x selects the one one is at. A row is a child of `list`; the focus goes to its
 * `rowLink`, or to its first link or button, so that Enter opens it; x presses its checkbox.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  const rows = () => [...(list.current?.children ?? [])];
  const current = () => {
    const all = rows();
    const at = all.findIndex((row) => row.contains(document.activeElement));
    return at < 0 && last.current ? all.indexOf(last.current) : at;
  };

  function move(step: 1 | -1): unknown {
    const all = rows();
    if (all.length === 0) return false;
    const at = current();
    const next = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
    const target =
      next?.querySelector<HTMLElement>('a[data-row-link]') ?? next?.querySelector<HTMLElement>('a, button');
    target?.focus();
    last.current = next ?? null;
    return target !== undefined;
  }

  function select(): unknown {
    const box = rows()[current()]?.querySelector<HTMLElement>('input[type=checkbox]');
    box?.click();
    return box !== undefined && box !== null;
  }

  useKeys([
    { keys: 'j', word: 'shortcut.down', run: () => move(1) },
    { keys: 'k', word: 'shortcut.up', run: () => move(-1) },
    { keys: 'x', word: 'shortcut.select', run: select },
  ]);
}
