import type { Express } from 'express';

/** Why the process can't work now, in words; null when it can. */
export type Readiness = () => Promise<string | null>;

/** For whoever watches the process: does it live, can it work, which version is it. */
export function mountHealth(app: Express, { readiness, version }: { readiness: Readiness; version: string }): void {
  app.get('/livez', (_request, response) => {
    response.json({ status: 'ok' });
  });

  app.get('/readyz', async (_request, response) => {
    const obstacle = await readiness();
    response.status(obstacle ? 503 : 200).json({ status: obstacle ?? 'ok' });
  });

  app.get('/version', (_request, response) => {
    response.json({ version });
  });
}
