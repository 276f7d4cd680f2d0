import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useKeys } from '../keys/use-keys.ts';

const UtcContext = createContext(false);

/** Whether UTC stands beside the Korean times. It is in the address, so that a pasted link shows the same. */
export function UtcProvider({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const linked = new URLSearchParams(search).has('utc');
  const [isOn, setIsOn] = useState(linked);
  useEffect(() => {
    if (linked) setIsOn(true);
  }, [linked]);

  function toggle(): void {
    const query = new URLSearchParams(search);
    if (isOn) query.delete('utc');
    else query.set('utc', '1');
    setIsOn(!isOn);
    const text = query.toString();
    void navigate({ pathname, search: text && `?${text}` }, { replace: true, preventScrollReset: true });
  }

  useKeys([{ keys: 'u', word: 'shortcut.utc', run: toggle, overLayers: true }]);
  return <UtcContext value={isOn}>{children}</UtcContext>;
}

export function useUtc(): boolean {
  return useContext(UtcContext);
}
