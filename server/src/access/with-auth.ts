import { randomBytes } from 'node:crypto';
import { storeObstacle } from '../store/migrate.ts';
import { openOrm } from '../store/orm.config.ts';
import { type Auth, createAuth } from './auth.ts';

/**
 * Opens the store for work on operators outside of the server, and closes it again. Nobody is answered and no session is
 * made, so neither secret nor address is the server's.
 * @throws when the database can't be opened or its schema is not the newest
 */
export async function withAuth<Outcome>(databaseUrl: string, work: (auth: Auth) => Promise<Outcome>): Promise<Outcome> {
  const orm = await openOrm(databaseUrl);
  try {
    const obstacle = await storeObstacle(orm);
    if (obstacle) throw new Error(`${obstacle}; "pgbridge migrate" brings the schema up to date`);
    return await work(
      createAuth({ orm, databaseUrl, secret: randomBytes(32).toString('hex'), appUrl: 'http://localhost' }),
    );
  } finally {
    await orm.close();
  }
}
