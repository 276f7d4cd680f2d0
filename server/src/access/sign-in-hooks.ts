import { APIError, createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api';
import type { Clock } from '../domain/clock.ts';
import { type Deed, type Doer, recordAudit } from '../store/audit.ts';
import { findOperator, findOperatorId } from '../store/operators.ts';
import type { Orm } from '../store/orm.config.ts';
import { inTransaction } from '../store/transaction.ts';
import { addressHeader, requestIdHeader } from './caller-address.ts';
import { isRole } from './roles.ts';
import { signInClock } from './sign-in-clock.ts';

type Person = { id: string; name: string; role?: string | null };

const secondSteps = ['/two-factor/verify-totp', '/two-factor/verify-backup-code'];

/** What we add to the library's sign-in: no way around the idle time and the second step, and the audit log. */
export function signInHooks({ orm, clock }: { orm: Orm; clock: Clock }) {
  const record = (person: Person | null, headers: Headers | undefined, deed: Deed) =>
    inTransaction(orm, (em) => recordAudit(em, doerOf(person, headers), deed, clock.now()));

  return {
    before: createAuthMiddleware(async (ctx) => {
      // A caller that asks not to be remembered would get a session of a day that no idle time ends.
      if (ctx.path === '/sign-in/email') return { context: { body: { ...ctx.body, rememberMe: true } } };
      if (secondSteps.includes(ctx.path) && ctx.request) {
        // For somebody signed in the library would try codes without end; they confirm themselves by a mutation of ours.
        if (await getSessionFromCtx(ctx)) throw new APIError('FORBIDDEN', { code: 'ALREADY_SIGNED_IN' });
        // A trusted device would need no second step for a month.
        return { context: { body: { ...ctx.body, trustDevice: false } } };
      }
      if (ctx.path === '/sign-out') {
        const session = await getSessionFromCtx(ctx);
        if (session) await record(session.user, ctx.headers, { action: 'SIGNED_OUT' });
      }
    }),
    after: createAuthMiddleware(async (ctx) => {
      const isPassword = ctx.path === '/sign-in/email';
      if (!ctx.request || !(isPassword || secondSteps.includes(ctx.path))) return;
      const { newSession, returned } = ctx.context;
      const step = isPassword ? 'password' : 'code';
      if (isAPIError(returned)) {
        const person = isPassword ? await knownBy(ctx.body?.email) : await halfwayIn(ctx);
        const subject = person && { kind: 'OPERATOR' as const, id: person.id, name: person.name };
        await record(null, ctx.headers, { action: 'SIGN_IN_FAILED', ...(subject && { subject }), after: { step } });
      } else if (newSession && !(isPassword && newSession.user.twoFactorEnabled)) {
        await record(newSession.user, ctx.headers, { action: 'SIGNED_IN', after: { step } });
      }
    }),
  };

  /** Not the text that was typed: people type passwords there. */
  async function knownBy(email: unknown): Promise<Person | null> {
    return typeof email === 'string' ? findOperatorId(orm.em.fork(), email.trim().toLowerCase()) : null;
  }

  /** Whose password was right, while the code is awaited. */
  async function halfwayIn(ctx: Halfway): Promise<Person | null> {
    const cookie = ctx.context.createAuthCookie('two_factor');
    const identifier = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
    const pending = identifier ? await ctx.context.internalAdapter.findVerificationValue(identifier) : null;
    return pending ? findOperator(orm.em.fork(), pending.value, signInClock.now()) : null;
  }
}

/** As much of the library's context as finds the cookie of the second step. */
type Halfway = {
  getSignedCookie(name: string, secret: string): Promise<string | null | false | undefined> | string | null | undefined;
  context: {
    secret: string;
    createAuthCookie(name: string): { name: string };
    internalAdapter: { findVerificationValue(identifier: string): Promise<{ value: string } | null> };
  };
};

function doerOf(person: Person | null, headers: Headers | undefined): Doer {
  const role = person?.role && isRole(person.role) ? person.role : null;
  const from = { address: headers?.get(addressHeader) ?? null, requestId: headers?.get(requestIdHeader) ?? null };
  return person
    ? { kind: 'OPERATOR', id: person.id, name: person.name, role, ...from }
    : { kind: 'NOBODY', id: null, name: '', role: null, ...from };
}
