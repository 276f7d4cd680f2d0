import { execFileSync } from 'node:child_process';

/** Numbers of a system account, as `spawn` wants them. */
export type Account = { uid: number; gid: number };

/** The account that PostgreSQL must run as: undefined means ourselves, since only root has to step down. */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['nobody', 'daemon']) {
    try {
      const ask = (what: '-u' | '-g') =>
        Number(execFileSync('id', [what, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: ask('-u'), gid: ask('-g') };
    } catch {
      // No such account: try the next.
    }
  }
  throw new Error('PostgreSQL does not run as root, and this machine has neither an account "nobody" nor "daemon".');
}
