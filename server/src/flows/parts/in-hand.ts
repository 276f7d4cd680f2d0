/** Counts what this process has under way, by receiver. */
export type InHand = {
  counts: ReadonlyMap<string, number>;
  /** Counts a task from now on until it has ended. */
  hold(receiver: string, task: () => Promise<void>): () => Promise<void>;
};

export function createInHand(): InHand {
  const counts = new Map<string, number>();

  function add(receiver: string, more: number): void {
    const count = (counts.get(receiver) ?? 0) + more;
    if (count > 0) counts.set(receiver, count);
    else counts.delete(receiver);
  }

  return {
    counts,
    hold(receiver, task) {
      add(receiver, 1);
      return () => task().finally(() => add(receiver, -1));
    },
  };
}
