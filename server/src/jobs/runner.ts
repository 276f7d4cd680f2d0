/** What calls the timed flows: one in the server's process with SQLite, one on pg-boss with PostgreSQL. */
export type Runner = {
  /** Takes what is left over from before, and goes on by itself. */
  start(): Promise<void>;
  /** Works off everything that is due at the clock's time. @returns how many tries were made */
  runDue(): Promise<number>;
  /** Takes no more and ends after the work in hand. */
  stop(): Promise<void>;
};

export type RunnerOptions = {
  /** Claims work that is due, at most `limit` tasks; they may run side by side. */
  claim: (limit: number) => Promise<Task[]>;
  /** Called when claiming or a task throws: a bug or an outage. What was claimed comes back when its lease ends. */
  onError: (error: unknown) => void;
  /** How many tasks at once, so that one slow receiver doesn't hold up the others. */
  width?: number;
  /** The longest rest between two looks at the store, by one process or by all of them together. */
  restMs?: number;
};

export type Task = () => Promise<void>;
