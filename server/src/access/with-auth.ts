import { randomBytes } from 'node:crypto';
import { withStore } from '../store/migrate.ts';
import { type Auth, createAuth } from './auth.ts';

/**
 * Opens the store for work on operators outside of the server, and closes it again. Nobody is answered and no session is
 * made, so neither secret nor address is the server's.
 * @throws when the database can't be opened or its schema is not the newest
 */
export function withAuth<Outcome>(databaseUrl: string, work: (auth: Auth) => Promise<Outcome>): Promise<Outcome> {
  return withStore(databaseUrl, (orm) =>
    work(createAuth({ orm, databaseUrl, secret: randomBytes(32).toString('hex'), appUrl: 'http://localhost' })),
  );
}
