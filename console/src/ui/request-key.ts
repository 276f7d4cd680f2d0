import { useRef } from 'react';

/**
 * One idempotency key for each set of arguments that a dialog sends: whoever sends the same again after a lost answer gets the
 * same deed, and whoever changed something another one.
 */
export function useRequestKey(): (given: object) => string {
  const keys = useRef(new Map<string, string>());
  return (given) => {
    const text = JSON.stringify(given);
    const key = keys.current.get(text) ?? crypto.randomUUID();
    keys.current.set(text, key);
    return key;
  };
}
