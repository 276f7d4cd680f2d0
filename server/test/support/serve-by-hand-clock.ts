/**
 * The server's own entry with a clock that its parent moves: a line with a number on standard input passes that many seconds.
 * Ends with its parent.
 */
import { createInterface } from 'node:readline';
import { serve } from '../../src/serve.ts';

let aheadMs = 0;
createInterface(process.stdin)
  .on('line', (seconds) => {
    aheadMs += Number(seconds) * 1_000;
  })
  .on('close', () => process.exit(1));

await serve({ clock: { now: () => new Date(Date.now() + aheadMs) } });
