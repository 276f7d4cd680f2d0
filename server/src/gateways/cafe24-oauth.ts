import type { FailureKind } from '@pgbridge/shared/words';
import { stringify } from 'qs';
import { z } from 'zod';
import { redactText } from '../domain/redaction.ts';
import { mallApiUrl } from './cafe24-host.ts';
import type { Answer, Exchange, HttpClient } from './http-client.ts';

/** A pair of tokens as Cafe24 gave it; lifetimes in milliseconds from now. */
export type GrantedTokens = {
  mallId: string;
  accessToken: string;
  refreshToken: string;
  accessLifeMs: number;
  refreshLifeMs: number;
  scopes: string[];
};

/** `refused` carries Cafe24's own code, such as `invalid_grant`; `lost` leaves us not knowing whether the pair is still good. */
type TokenOutcome =
  | { kind: 'granted'; tokens: GrantedTokens }
  | { kind: 'refused'; error: string }
  | { kind: 'lost'; failure: FailureKind };

type Reply = Promise<{ exchange: Exchange; outcome: TokenOutcome }>;

export type Cafe24OAuth = {
  /** Where the merchant's browser goes to agree. @throws when `mallId` is no name of a mall */
  authoriseUrl(mallId: string, asked: { state: string; challenge: string; redirectUri: string }): string;
  exchangeCode(mallId: string, given: { code: string; verifier: string; redirectUri: string }): Reply;
  /** The old refresh token is dead from then on. */
  refresh(mallId: string, refreshToken: string): Reply;
};

/** What the app does in a mall needs these, contract.md §2.2 and §7. */
export const neededScopes: readonly string[] = [
  'mall.read_application',
  'mall.write_application',
  'mall.read_store',
  'mall.write_store',
  'mall.read_order',
  'mall.write_order',
  'mall.read_product',
];

type Options = { client: HttpClient; apiUrl: string; clientId: string; clientSecret: string };

/** Cafe24's OAuth (contract.md §2.2–2.5). */
export function createCafe24OAuth({ client, apiUrl, clientId, clientSecret }: Options): Cafe24OAuth {
  async function ask(mallId: string, fields: { grant_type: string } & Record<string, string>): Reply {
    const { exchange, answer } = await client.send({
      method: 'POST',
      url: `${mallApiUrl(apiUrl, mallId)}/api/v2/oauth/token`,
      headers: {
        accept: 'application/json',
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: stringify(fields),
      secrets: [fields.code, fields.code_verifier, fields.refresh_token].filter((secret) => secret !== undefined),
      verdict: { kind: 'free' },
    });
    const outcome = outcomeOf(exchange, answer);
    // A code, its verifier and a token are all that is in the body besides.
    const requestBody = stringify({ grant_type: fields.grant_type });
    return { exchange: { ...exchange, requestBody, failureKind: failureIn(outcome) }, outcome };
  }

  return {
    authoriseUrl(mallId, { state, challenge, redirectUri }) {
      const asked = {
        response_type: 'code',
        client_id: clientId,
        state,
        redirect_uri: redirectUri,
        scope: neededScopes.join(','),
        code_challenge: challenge,
        code_challenge_method: 'S256',
      };
      return `${mallApiUrl(apiUrl, mallId)}/api/v2/oauth/authorize?${stringify(asked)}`;
    },
    exchangeCode: (mallId, { code, verifier, redirectUri }) =>
      ask(mallId, { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier }),
    refresh: (mallId, refreshToken) => ask(mallId, { grant_type: 'refresh_token', refresh_token: refreshToken }),
  };
}

const token = z.string().regex(/^[\x21-\x7e]{1,2000}$/);
const grant = z.object({
  access_token: token,
  refresh_token: token,
  mall_id: z.string(),
  scopes: z.union([z.array(z.string()), z.string().transform((text) => text.split(/[ ,]+/))]).default([]),
  issued_at: z.string().optional(),
  expires_at: z.string().optional(),
  refresh_token_expires_at: z.string().optional(),
});
/** A code such as `invalid_grant`; whatever else stands there is not worth keeping. */
const refusal = z.object({ error: z.string().transform((code) => (/^[\w.-]{1,60}$/.test(code) ? code : 'unknown')) });

function outcomeOf(exchange: Exchange, answer: Answer | null): TokenOutcome {
  if (!answer) return { kind: 'lost', failure: exchange.failureKind ?? 'CONNECT' };
  const body = parseJson(answer.body);
  if (answer.status === 400 || answer.status === 401) {
    const error = refusal.safeParse(body).data?.error;
    return error ? { kind: 'refused', error: redactText(error) } : { kind: 'lost', failure: 'UNREADABLE' };
  }
  if (answer.status >= 500) return { kind: 'lost', failure: 'HTTP_5XX' };
  if (answer.status >= 300) return { kind: 'lost', failure: answer.status >= 400 ? 'HTTP_4XX' : 'HTTP_3XX' };
  const { success, data } = grant.safeParse(body);
  if (!success) return { kind: 'lost', failure: 'UNREADABLE' };
  return {
    kind: 'granted',
    tokens: {
      mallId: data.mall_id,
      accessToken: data.access_token,
      refreshToken: data.refresh_token,
      accessLifeMs: lifeBetween(data.issued_at, data.expires_at, 2 * hour),
      refreshLifeMs: lifeBetween(data.issued_at, data.refresh_token_expires_at, 14 * 24 * hour),
      scopes: data.scopes,
    },
  };
}

const hour = 3_600_000;

/** Cafe24's times name no zone, so only the distance between two of them means something; never longer than documented. */
function lifeBetween(issuedAt: string | undefined, expiresAt: string | undefined, usual: number): number {
  const life = Date.parse(expiresAt ?? '') - Date.parse(issuedAt ?? '');
  return life > 0 ? Math.min(life, usual) : usual;
}

function failureIn(outcome: TokenOutcome): Exchange['failureKind'] {
  if (outcome.kind === 'granted') return null;
  return outcome.kind === 'lost' ? outcome.failure : 'HTTP_4XX';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
