/** Real timers that all end with the sandbox. */
export class Timers {
  readonly #running = new Map<NodeJS.Timeout, () => void>();
  #stopped = false;

  /** Resolves true when the time has passed, false when the sandbox stops first. */
  wait(milliseconds: number): Promise<boolean> {
    if (this.#stopped) return Promise.resolve(false);
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#running.delete(timer);
        resolve(true);
      }, milliseconds);
      this.#running.set(timer, () => resolve(false));
    });
  }

  stop(): void {
    this.#stopped = true;
    for (const [timer, giveUp] of this.#running) {
      clearTimeout(timer);
      giveUp();
    }
    this.#running.clear();
  }
}
