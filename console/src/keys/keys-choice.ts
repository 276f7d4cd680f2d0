import { useSyncExternalStore } from 'react';

const storageKey = 'pgbridge.keys';
const listeners = new Set<() => void>();
let isOn = readStored();

function readStored(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** Whether single keys do anything at this browser. */
export function keysAreOn(): boolean {
  return isOn;
}

export function switchKeys(on: boolean): void {
  isOn = on;
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // Storage may be blocked; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

export function useKeysChoice(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, keysAreOn);
}
