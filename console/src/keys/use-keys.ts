import { createContext, useContext, useEffect, useEffectEvent } from 'react';
import { createKeyRegistry, type KeyBinding, type KeyRegistry } from './key-registry.ts';

export const KeysContext = createContext<KeyRegistry>(createKeyRegistry(() => 0));

/** Keys that work for as long as the page is there. No key moves money: at most one opens the dialog that asks. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const registry = useContext(KeysContext);
  const current = useEffectEvent(() => bindings);
  useEffect(() => registry.add(() => current()), [registry]);
}
