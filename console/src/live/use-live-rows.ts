import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useActivity } from './activity-context.tsx';
import { changedRows, type FreshRows, overlay } from './overlay.ts';

/** A burst of activity is one look at the list. */
const gatherMs = 500;

/** Rows that changed are marked for so long. */
const markedMs = 2_000;

const none: ReadonlySet<string> = new Set();

type Asked<Row, Data, Variables> = {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  rowsOf: (data: Data) => Row[];
  /** What the list shows, undefined while it loads; its identity changes when it was asked for anew. */
  shown: Row[] | undefined;
};

/**
 * Keeps a list fresh without moving it: cells change in place, and rows that came are counted until somebody wants them.
 * The list itself is asked for by whoever shows it.
 */
export function useLiveRows<Row extends { id: string }, Data, Variables extends OperationVariables>({
  query,
  variables,
  rowsOf,
  shown,
}: Asked<Row, Data, Variables>): { rows: Row[]; news: number; changed: ReadonlySet<string> } {
  const client = useApolloClient();
  const [fresh, setFresh] = useState<FreshRows<Row>>(null);
  const [changed, setChanged] = useState(none);
  const { rows, news } = useMemo(() => overlay(shown ?? [], fresh), [shown, fresh]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (changed === none) return;
    const unmark = setTimeout(() => setChanged(none), markedMs);
    return () => clearTimeout(unmark);
  }, [changed]);
  const take = useEffectEvent((now: Row[]) => {
    const others = changedRows(rows, now);
    if (others.size > 0) setChanged(others);
    setFresh({ of: shown ?? [], rows: now });
  });
  useActivity(() => {
    if (!shown || document.hidden || timer.current) return;
    timer.current = setTimeout(async () => {
      timer.current = undefined;
      const asked = { query, variables, fetchPolicy: 'no-cache' } as const;
      // A failure is the frame's to tell; the next activity looks again.
      const answer = await client.query<Data, OperationVariables>(asked).catch(() => null);
      if (answer?.data) take(rowsOf(answer.data as Data));
    }, gatherMs);
  });
  return { rows, news, changed };
}
