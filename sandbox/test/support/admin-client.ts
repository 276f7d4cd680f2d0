import { createHash } from 'node:crypto';
import { demoClientId, demoSecrets } from '@pgbridge/shared/demo';
import type { Stage } from './stage.ts';

const basic = `Basic ${Buffer.from(`${demoClientId}:${demoSecrets.clientSecret}`).toString('base64')}`;
/** Of the code challenge that `agree` sends. */
export const verifier = 'a-verifier-of-the-app';
const usual = {
  response_type: 'code',
  client_id: demoClientId,
  state: 's-1',
  scope: 'mall.read_store,mall.write_store,mall.write_application',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
};
const base = ({ mallUrl }: Stage) => `${mallUrl}/cafe24/hanokmall/api/v2`;

/** A merchant answers the consent page. */
export async function agree(stage: Stage, answer = 'agree', scope = usual.scope) {
  const body = new URLSearchParams({ ...usual, scope, redirect_uri: `${stage.app.url}/auth/token`, answer });
  const response = await fetch(`${base(stage)}/oauth/agree`, { method: 'POST', body, redirect: 'manual' });
  return new URL(response.headers.get('location') ?? '');
}

/** Asks hanokmall for tokens. */
export async function askToken(stage: Stage, fields: Record<string, string>, authorization = basic) {
  const body = new URLSearchParams(fields);
  const response = await fetch(`${base(stage)}/oauth/token`, { method: 'POST', body, headers: { authorization } });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

/** The app's tokens for hanokmall. */
export async function granted(stage: Stage, scope?: string) {
  const code = (await agree(stage, 'agree', scope)).searchParams.get('code') ?? '';
  const given = { grant_type: 'authorization_code', code, redirect_uri: `${stage.app.url}/auth/token` };
  return { given, ...(await askToken(stage, { ...given, code_verifier: verifier })) };
}

/** A call of hanokmall's Admin API. */
export async function admin(
  stage: Stage,
  token: string | undefined,
  method: string,
  path: string,
  body?: object | string,
) {
  const response = await fetch(`${base(stage)}/admin/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: typeof body === 'object' ? JSON.stringify(body) : body,
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
