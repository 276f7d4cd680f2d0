import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';

/** A subscription that the server ended, for a fault of its own perhaps, is opened again after this. */
const restMs = 5_000;

/**
 * Follows a subscription for as long as the page is there. What comes is in the cache already when it is told.
 * @param id what is followed; null: nothing yet
 */
export function useFollow<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  id: string | null,
  variables: Variables,
  onData: (data: Data) => void,
): void {
  const client = useApolloClient();
  const told = useEffectEvent(onData);
  const given = useEffectEvent(() => variables);
  useEffect(() => {
    if (id === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let subscription: { unsubscribe(): void } | undefined;
    let ended = false;
    const again = () => {
      if (!ended) timer = setTimeout(open, restMs);
    };
    function open(): void {
      subscription = client.subscribe<Data>({ query, variables: given() as OperationVariables }).subscribe({
        next: ({ data }) => {
          if (data) told(data as Data);
        },
        error: again,
        complete: again,
      });
    }
    open();
    return () => {
      ended = true;
      clearTimeout(timer);
      subscription?.unsubscribe();
    };
  }, [client, query, id]);
}
