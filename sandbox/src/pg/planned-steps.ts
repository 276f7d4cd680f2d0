import type { PgContext } from './pg-context.ts';
import type { PlannedStep } from './pg-state.ts';

/** Lets a scenario go on by itself after the configured delay. */
export function planStep(pg: PgContext, step: Omit<PlannedStep, 'at'>): void {
  const planned = { ...step, at: new Date(pg.now().getTime() + pg.delays.laterMs).toISOString() };
  pg.store.settings.planned.push(planned);
  pg.store.touch();
  start(pg, planned, pg.delays.laterMs);
}

/** After a restart: what was planned still happens. */
export function resumePlannedSteps(pg: PgContext): void {
  for (const step of pg.store.settings.planned) {
    start(pg, step, Math.min(pg.delays.laterMs, Math.max(0, Date.parse(step.at) - pg.now().getTime())));
  }
}

function start(pg: PgContext, step: PlannedStep, waitMs: number): void {
  const work = pg.timers.wait(waitMs).then((passed) => {
    if (!passed) return;
    const { settings } = pg.store;
    settings.planned = settings.planned.filter((other) => other !== step);
    pg.carryOut(step);
  });
  pg.work.track(work);
}
