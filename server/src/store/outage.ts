/** SQLSTATE classes: connection failure, out of resources, operator intervention (a restart, a shutdown). */
const outageStates = /^(08|53|57P)/;
/** SQLite: the disk is full or fails, the file can't be opened, or another process holds it for too long. */
const sqliteOutages = /^SQLITE_(FULL|IOERR|CANTOPEN|BUSY)/;
const socketErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
// The PostgreSQL driver has no codes for these.
const lostConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/;

/** Whether the database is away or has no room, so that the same request may succeed in a moment. Anything else is a bug. */
export function isStoreOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (
    outageStates.test(code) ||
    sqliteOutages.test(code) ||
    socketErrors.has(code) ||
    lostConnection.test(error.message)
  )
    return true;
  const causes = error instanceof AggregateError ? error.errors : [error.cause];
  return causes.some((cause) => cause !== error && isStoreOutage(cause));
}
