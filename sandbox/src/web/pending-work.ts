/** Counts what is under way, so that a test can wait for the end instead of sleeping. */
export class PendingWork {
  readonly #running = new Set<Promise<void>>();

  track<T>(work: Promise<T>): Promise<T> {
    const done = () => void this.#running.delete(entry);
    const entry: Promise<void> = work.then(done, done);
    this.#running.add(entry);
    return work;
  }

  /** Resolves when nothing is under way, also nothing that began meanwhile. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
