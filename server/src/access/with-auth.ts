import { randomBytes } from 'node:crypto';
import { type AuditVerdict, verifyAudit } from '../store/audit-verify.ts';
import { withStore } from '../store/migrate.ts';
import type { Em } from '../store/orm.config.ts';
import { inTransaction } from '../store/transaction.ts';
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

/** The same for one change that is written at once or not at all. */
export function withTransaction<Outcome>(
  databaseUrl: string,
  work: (em: Em, now: Date) => Promise<Outcome>,
): Promise<Outcome> {
  return withAuth(databaseUrl, ({ store }) => inTransaction(store.orm, (em) => work(em, store.clock.now())));
}

/** Walks along the whole audit log. */
export function checkAuditLog(databaseUrl: string): Promise<AuditVerdict> {
  return withAuth(databaseUrl, ({ store }) => verifyAudit(store.orm.em.fork()));
}
