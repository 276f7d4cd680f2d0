import { toNodeHandler } from 'better-auth/node';
import type { Express } from 'express';
import type { Auth } from './auth.ts';
import { writeCallerAddress } from './caller-address.ts';
import { originOfScripts } from './origin-of-scripts.ts';

/** What of the sign-in library is open to the network. Everything else it can do goes through our own doors. */
const open = [
  '/sign-in/email',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/sign-out',
  '/oidc/start',
  '/oidc/callback',
];

/**
 * Mounts sign-in, sign-out and the session under /api/auth. Comes before anything that reads bodies:
 * the library reads them itself. The caller's address is Express' `req.ip`, so set `trust proxy` first.
 */
export function mountAccess(app: Express, auth: Auth): void {
  const handle = toNodeHandler(auth);
  app.all(
    open.map((path) => `/api/auth${path}`),
    writeCallerAddress,
    originOfScripts(new URL(auth.options.baseURL).origin),
    (req, res) => handle(req, res),
  );
  app.all('/api/auth/{*any}', (_req, res) => {
    res.status(404).json({ code: 'NOT_FOUND', message: 'There is nothing here.' });
  });
}
