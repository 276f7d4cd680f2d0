import { appendFileSync } from 'node:fs';

/**
 * Counts what a person does: a click, a key chord, a paste or a typed field is one each. How long it took is measured, never
 * judged: `WALK_TIMES` names a file that takes a line for each task.
 */
export function counting(task = '') {
  const started = performance.now();
  let acts = 0;
  return {
    act<Came>(deed: Promise<Came>): Promise<Came> {
      acts += 1;
      return deed;
    },
    /** @returns how many acts it took */
    acts(): number {
      const { WALK_TIMES: file } = process.env;
      if (file && task)
        appendFileSync(file, `${JSON.stringify({ task, acts, ms: Math.round(performance.now() - started) })}\n`);
      return acts;
    },
  };
}

export type Act = ReturnType<typeof counting>['act'];
