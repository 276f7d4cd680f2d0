import type { Express } from 'express';

/** Why the process can't work now, in words; null when it can. */
export type Readiness = () => Promise<string | null>;

type Options = {
  readiness: Readiness;
  version: string;
  /** How many seconds the work that waits for nothing but a worker has been due. */
  overdue: () => Promise<number>;
};

/** For whoever watches the process: does it live, can it work, which version is it. */
export function mountHealth(app: Express, { readiness, version, overdue }: Options): void {
  app.get('/livez', (_request, response) => {
    response.json({ status: 'ok' });
  });

  app.get('/readyz', async (_request, response) => {
    const obstacle = await readiness();
    // Told and not judged: taking a process out of service because work has piled up would make it pile up more.
    if (obstacle) response.status(503).json({ status: obstacle });
    else response.json({ status: 'ok', overdueSeconds: Math.round(await overdue()) });
  });

  app.get('/version', (_request, response) => {
    response.json({ version });
  });
}
