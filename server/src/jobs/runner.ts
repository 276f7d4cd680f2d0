/** What calls the timed flows. One in the server's process; other runners can take its place. */
export type Runner = {
  start(): void;
  /** Something may be due now. */
  wake(): void;
  /** Works off everything that is due at the clock's time. @returns how many tries were made */
  runDue(): Promise<number>;
  /** Ends after the work in hand. */
  stop(): Promise<void>;
};
