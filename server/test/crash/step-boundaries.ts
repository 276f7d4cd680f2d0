import { subscribe } from 'node:diagnostics_channel';
import { writeSync } from 'node:fs';
import type { EventSubscriber } from '@mikro-orm/core';

/** What leaves a trace outside this process's memory, besides commits: a crash is told from another by which of these came first. */
const moments: Record<string, string> = {
  'undici:request:bodySent': 'a call has left',
  'undici:request:headers': "a partner's answer comes",
  'http.server.response.finish': 'an answer is sent',
};

/**
 * Counts the boundaries between steps of this process, and kills it at one of them: no handler runs, nothing is flushed.
 * Which one it was is written to standard error, the last thing the process ever says.
 */
export function createStepBoundaries() {
  let passed = 0;
  let fatal = Number.POSITIVE_INFINITY;

  function pass(moment: string): void {
    passed += 1;
    if (passed !== fatal) return;
    writeSync(2, `killed at boundary ${passed}: ${moment}\n`);
    process.kill(process.pid, 'SIGKILL');
    // The signal ends the process while this thread still runs; nothing of ours may happen in between.
    for (;;);
  }

  for (const [channel, moment] of Object.entries(moments)) subscribe(channel, () => pass(moment));
  const commits: EventSubscriber = {
    afterTransactionCommit: () => pass('after a commit'),
  };
  return {
    commits,
    passed: () => passed,
    /** Counts from here; the process dies at the boundary of that number. Null: it lives. */
    arm(at: number | null): void {
      passed = 0;
      fatal = at ?? Number.POSITIVE_INFINITY;
    },
  };
}
