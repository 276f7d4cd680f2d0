import type { ProviderRefusal } from '@pgbridge/shared/sign-in-words';
import type { BetterAuthPlugin, GenericEndpointContext } from 'better-auth';
import { createAuthEndpoint, getSessionFromCtx } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import type { Clock } from '../domain/clock.ts';
import type { ProvenIdentity, SignInProvider } from '../domain/sign-in-provider.ts';
import type { Em, Orm } from '../store/orm.config.ts';
import { inTransaction } from '../store/transaction.ts';
import { addressHeader, requestIdHeader } from './caller-address.ts';
import { admit, beginSession, confirmByProvider } from './provider-person.ts';
import { signInClock } from './sign-in-clock.ts';

export type ProviderDoors = {
  provider: SignInProvider;
  orm: Orm;
  clock: Clock;
  /** Told of what the provider did wrong; the browser hears only that it failed. */
  onFault?(error: unknown): void;
};

const livesMs = 10 * 60_000;

/** What is kept on our side between leaving for the provider and coming back; the browser holds the state alone. */
const kept = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  isFresh: z.boolean(),
  next: z.string(),
  session: z.object({ id: z.string(), userId: z.string() }).nullable(),
});

/** Two addresses of the sign-in library: where a browser leaves for the company's own provider, and where it comes back. */
export function providerDoors({ provider, orm, clock, onFault }: ProviderDoors) {
  return {
    id: 'provider-doors',
    endpoints: {
      leaveForProvider: createAuthEndpoint(
        '/oidc/start',
        { method: 'GET', query: z.object({ next: z.string().max(2_000).optional(), confirm: z.string().optional() }) },
        async (ctx) => {
          const session = ctx.query.confirm ? await getSessionFromCtx(ctx) : null;
          if (ctx.query.confirm && !session) throw ctx.redirect('/sign-in');
          const { url, begun } = await provider.begin(session !== null).catch((error: unknown) => {
            onFault?.(bare(error));
            throw ctx.redirect(pathOf('PROVIDER_FAILED', session !== null));
          });
          await ctx.context.internalAdapter.createVerificationValue({
            identifier: identifierOf(begun.state),
            value: JSON.stringify({
              ...begun,
              next: ownPath(ctx.query.next, ctx.context.baseURL),
              session: session && { id: session.session.id, userId: session.user.id },
            } satisfies z.infer<typeof kept>),
            expiresAt: new Date(signInClock.now().getTime() + livesMs),
          });
          const { name, attributes } = stateCookie(ctx);
          await ctx.setSignedCookie(name, begun.state, ctx.context.secret, attributes);
          throw ctx.redirect(url);
        },
      ),
      comeBackFromProvider: createAuthEndpoint('/oidc/callback', { method: 'GET' }, async (ctx) => {
        const begun = await takeBegun(ctx);
        if (!begun) throw ctx.redirect(pathOf('EXPIRED', false));
        const { session } = begun;
        const query = new URL(ctx.request?.url ?? '', ctx.context.baseURL).search;
        const identity = await provider.finish(query, begun).catch((error: unknown) => {
          onFault?.(bare(error));
          throw ctx.redirect(pathOf('PROVIDER_FAILED', session !== null));
        });
        const work = <T>(run: (em: Em) => Promise<T>) => inTransaction(orm, run);
        if (session) {
          const told = await work((em) => confirmByProvider(em, session, identity, originOf(ctx), clock.now()));
          throw ctx.redirect(told.ok ? '/confirmed' : pathOf(told.refusal, true));
        }
        const entered = await work((em) => admit(em, provider, identity, originOf(ctx), clock.now()));
        if (!entered.ok) throw ctx.redirect(pathOf(entered.refusal, false));
        await openSession(ctx, entered.person, identity, work);
        throw ctx.redirect(begun.next);
      }),
    },
  } satisfies BetterAuthPlugin;

  /** The cookie goes out with the answer, after all that belongs to its session is written. */
  async function openSession(
    ctx: GenericEndpointContext,
    person: { id: string; name: string },
    identity: ProvenIdentity,
    work: <T>(run: (em: Em) => Promise<T>) => Promise<T>,
  ): Promise<void> {
    const { internalAdapter } = ctx.context;
    const user = await internalAdapter.findUserById(person.id);
    const session = await internalAdapter.createSession(person.id);
    if (!user || !session) throw new Error('the sign-in library made no session');
    await work((em) => beginSession(em, { person, sessionId: session.id, identity }, originOf(ctx), clock.now()));
    await setSessionCookie(ctx, { session, user });
  }
}

/** What went wrong, without what the library keeps beside it: claims of a person, answers of the provider. */
function bare(error: unknown): Error {
  return new Error(`the sign-in provider: ${error instanceof Error ? error.message : 'no reason'}`);
}

/** What this browser left with; once. A state of somebody else's browser, or one that was used, is none. */
async function takeBegun(ctx: GenericEndpointContext): Promise<z.infer<typeof kept> | null> {
  const { name, attributes } = stateCookie(ctx);
  const own = await ctx.getSignedCookie(name, ctx.context.secret);
  ctx.setCookie(name, '', { ...attributes, maxAge: 0 });
  if (!own || own !== ctx.query?.state) return null;
  const row = await ctx.context.internalAdapter.consumeVerificationValue(identifierOf(own));
  return row && row.expiresAt > signInClock.now() ? kept.parse(JSON.parse(row.value)) : null;
}

/** Lax, since the browser comes back from another site. */
const stateCookie = (ctx: GenericEndpointContext) =>
  ctx.context.createAuthCookie('oidc_state', { maxAge: livesMs / 1000, sameSite: 'lax' });

const identifierOf = (state: string) => `oidc-${state}`;

function originOf({ headers }: GenericEndpointContext) {
  return { address: headers?.get(addressHeader) ?? null, requestId: headers?.get(requestIdHeader) ?? null };
}

/** The page that says why, in words. */
function pathOf(refusal: ProviderRefusal, isConfirming: boolean): string {
  return `${isConfirming ? '/confirmed' : '/sign-in'}?refused=${refusal}`;
}

/** Nobody is sent to another site from here. */
function ownPath(next: string | undefined, baseUrl: string): string {
  const { origin } = new URL(baseUrl);
  const url = URL.parse(next ?? '/', origin);
  return url?.origin === origin ? `${url.pathname}${url.search}${url.hash}` : '/';
}
