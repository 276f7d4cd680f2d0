import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useEffectEvent, useState } from 'react';
import { lazyWithTexts } from '../../i18n/page-with-texts.tsx';
import { isPaletteKey, isTyping, keyName } from '../../keys/key-name.ts';
import { createKeyRegistry, type KeyBinding } from '../../keys/key-registry.ts';
import { keysAreOn } from '../../keys/keys-choice.ts';
import { createPaletteSource, PaletteContext, type PaletteEntry } from '../../keys/palette-entries.ts';
import { KeysContext } from '../../keys/use-keys.ts';
import { isLayerOpen, isQuestionOpen } from '../../ui/layers.ts';

const Palette = lazyWithTexts(['palette'], () => import('../palette/palette.tsx'));
const KeyHelp = lazy(() => import('./key-help.tsx'));

type Layer = { is: 'palette'; entries: PaletteEntry[] } | { is: 'help'; bindings: KeyBinding[] } | null;
type Open = { palette: () => void; help: () => void };

const OpenContext = createContext<Open>({ palette: () => undefined, help: () => undefined });

/** Opens the palette and the help, for buttons that do what the keys do. */
export function useShortcutLayers(): Open {
  return useContext(OpenContext);
}

/** Held down, only these do it again. */
const repeating = ['j', 'k'];

/** Hears the keys for all pages, and holds the two layers that keys open. */
export function Shortcuts({ children }: { children: ReactNode }) {
  const [registry] = useState(() => createKeyRegistry(() => performance.now()));
  const [source] = useState(createPaletteSource);
  const [layer, setLayer] = useState<Layer>(null);
  const [open] = useState<Open>(() => ({
    palette: () => setLayer({ is: 'palette', entries: source.list() }),
    help: () => setLayer({ is: 'help', bindings: registry.list() }),
  }));
  const close = () => setLayer(null);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (isPaletteKey(event)) {
      event.preventDefault();
      // A question that waits for an answer must not be left by a slip.
      if (!isQuestionOpen()) open.palette();
      return;
    }
    if (!keysAreOn() || isTyping(event.target)) return;
    const name = keyName(event);
    if (name === null || (event.repeat && !repeating.includes(name))) return;
    if (registry.press(name, isLayerOpen())) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  return (
    <KeysContext value={registry}>
      <PaletteContext value={source}>
        <OpenContext value={open}>
          {children}
          <Suspense fallback={null}>
            {layer?.is === 'palette' && <Palette entries={layer.entries} onClose={close} />}
            {layer?.is === 'help' && <KeyHelp bindings={layer.bindings} onClose={close} />}
          </Suspense>
        </OpenContext>
      </PaletteContext>
    </KeysContext>
  );
}
