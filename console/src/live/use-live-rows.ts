import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useActivity } from './activity-context.tsx';
import { type FreshRows, overlay } from './overlay.ts';

/** A burst of activity is one look at the list. */
const gatherMs = 500;

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
}: Asked<Row, Data, Variables>): { rows: Row[]; news: number } {
  const client = useApolloClient();
  const [fresh, setFresh] = useState<FreshRows<Row>>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useActivity(() => {
    if (!shown || document.hidden || timer.current) return;
    timer.current = setTimeout(async () => {
      timer.current = undefined;
      const asked = { query, variables, fetchPolicy: 'no-cache' } as const;
      // A failure is the frame's to tell; the next activity looks again.
      const answer = await client.query<Data, OperationVariables>(asked).catch(() => null);
      if (answer?.data) setFresh({ of: shown, rows: rowsOf(answer.data as Data) });
    }, gatherMs);
  });
  return useMemo(() => overlay(shown ?? [], fresh), [shown, fresh]);
}
