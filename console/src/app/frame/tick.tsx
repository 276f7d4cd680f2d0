import { IconCheck } from '@tabler/icons-react';

/** Marks the chosen one of a list; the others keep its place. */
export function Tick({ on }: { on: boolean }) {
  return <IconCheck size={16} aria-hidden="true" style={{ visibility: on ? 'visible' : 'hidden' }} />;
}
