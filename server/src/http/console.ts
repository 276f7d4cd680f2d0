import { fileURLToPath } from 'node:url';
import express, { type Express, type Response } from 'express';
import staticGzip from 'express-static-gzip';
import helmet from 'helmet';
import type { Clock } from '../domain/clock.ts';
import { projectFolder } from './project-folder.ts';

const built = fileURLToPath(new URL('console/dist', projectFolder));

/** Paths that never belong to the console, so that a mistyped one is answered 404 and not with a page. */
const reserved = /^\/(api|graphql|admin|auth|docs|livez|readyz|version|metrics)(\/|$)/;

type ConsoleFacts = {
  clock: Clock;
  sandbox: boolean;
  /** What the company's own sign-in is called; null: there is none. */
  signInLabel: string | null;
};

/** Serves the built console; every path that isn't somebody else's leads into it. */
export function mountConsole(app: Express, { clock, sandbox, signInLabel }: ConsoleFacts): void {
  app.get('/api/console/settings', (_request, response) => {
    response.json({ sandbox, signInLabel, serverTime: clock.now().toISOString() });
  });
  app.use('/assets', assets());
  app.use(express.static(built, { index: false }));
  app.get('/{*path}', (request, response, next) => {
    if (reserved.test(request.path)) return next();
    sendConsole(response);
  });
}

/** Scripts and styles, as the build compressed them for whoever takes that. */
function assets() {
  return staticGzip(`${built}/assets`, {
    enableBrotli: true,
    orderPreference: ['br', 'gzip'],
    index: false,
    serveStatic: { immutable: true, maxAge: '1y', fallthrough: false },
  });
}

/** The page that every screen of the console begins as. */
export function sendConsole(response: Response): void {
  response.sendFile(`${built}/index.html`, { headers: { 'Cache-Control': 'no-cache' } });
}

/** Headers for every answer: nothing but our own scripts, nobody frames us. */
export function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // The component library sets sizes and colours in style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        frameAncestors: ["'none'"],
        // Would send a console on plain http, on this machine, to an https that isn't there.
        upgradeInsecureRequests: null,
      },
    },
  });
}
