import { useState } from 'react';

export type Selection = {
  ids: string[];
  has: (id: string) => boolean;
  set: (rows: { id: string }[], on: boolean) => void;
  clear: () => void;
};

/** Which rows are chosen. It outlives pages and live changes of the same list, and is empty for another one. */
export function useSelection(list: string): Selection {
  const [chosen, setChosen] = useState<{ list: string; ids: string[] }>({ list, ids: [] });
  const ids = chosen.list === list ? chosen.ids : [];
  return {
    ids,
    has: (id) => ids.includes(id),
    set: (rows, on) => {
      const named = rows.map(({ id }) => id);
      const rest = ids.filter((id) => !named.includes(id));
      setChosen({ list, ids: on ? [...rest, ...named] : rest });
    },
    clear: () => setChosen({ list, ids: [] }),
  };
}
