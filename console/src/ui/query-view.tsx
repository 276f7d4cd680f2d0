import type { ReactNode } from 'react';
import { Loading } from './loading.tsx';
import { ErrorState } from './states.tsx';

type Result<Data> = { data: Data | undefined; error?: unknown; refetch: () => Promise<unknown> };
type Props<Data> = { result: Result<Data>; rows: number; rowHeight?: number; children: (data: Data) => ReactNode };

/** A query's outcome: its data once there is any, through later errors and reloads too; else the error, else grey rows. */
export function QueryView<Data>({ result: { data, error, refetch }, rows, rowHeight, children }: Props<Data>) {
  const retry = () => {
    // The outcome of a retry arrives through the hook; a second failure is the same state again.
    refetch().catch(() => undefined);
  };
  if (data !== undefined) {
    return (
      <>
        {error !== undefined && <ErrorState error={error} onRetry={retry} />}
        {children(data)}
      </>
    );
  }
  if (error !== undefined) return <ErrorState error={error} onRetry={retry} />;
  return <Loading rows={rows} rowHeight={rowHeight} onRetry={retry} />;
}
