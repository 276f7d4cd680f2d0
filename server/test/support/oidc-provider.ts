import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Who sits at the provider, and what it says about them. */
export type ProviderPerson = {
  sub: string;
  email?: string;
  email_verified?: boolean;
  name?: string;
  groups?: string[];
  /** Seconds since they showed who they are; null: it doesn't say. */
  age?: number | null;
};

export type OidcProvider = {
  issuer: string;
  /** Whoever signs in next. */
  sit(person: ProviderPerson): void;
  /** What the browser asked for at each sign-in. */
  asked: URLSearchParams[];
  /** What its next id tokens say wrongly. */
  lie(claims: Record<string, unknown> | null): void;
  stop(): Promise<void>;
};

/** A small OpenID Connect provider that signs in whoever sits there; codes count once, and with the verifier of their request. */
export async function startOidcProvider(client: { id: string; secret: string }): Promise<OidcProvider> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, { asked: URLSearchParams; person: ProviderPerson }>();
  const asked: URLSearchParams[] = [];
  let sitting: ProviderPerson = { sub: 'nobody' };
  let lies: Record<string, unknown> | null = null;
  let issuer = '';

  const app = express();
  app.get('/.well-known/openid-configuration', (_request, response) => {
    response.json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
    });
  });
  app.get('/jwks', (_request, response) => void response.json({ keys: [jwk] }));
  app.get('/authorize', (request, response) => {
    const params = new URL(request.url, issuer).searchParams;
    asked.push(params);
    const code = randomUUID();
    codes.set(code, { asked: params, person: sitting });
    const back = new URL(params.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', params.get('state') ?? '');
    response.redirect(back.href);
  });
  app.post('/token', express.urlencoded(), (request, response) => void answerToken(request, response));

  async function answerToken(request: IncomingMessage & { body: Record<string, string> }, response: ServerResponse) {
    const { code = '', code_verifier = '', client_id, client_secret } = request.body;
    const given = codes.get(code);
    codes.delete(code);
    const challenge = createHash('sha256').update(code_verifier).digest('base64url');
    const isRight = given?.asked.get('code_challenge') === challenge;
    response.setHeader('content-type', 'application/json');
    if (!given || !isRight || client_id !== client.id || client_secret !== client.secret) {
      response.statusCode = 400;
      return response.end(JSON.stringify({ error: 'invalid_grant' }));
    }
    const { age = 0, ...claims } = given.person;
    const now = Math.floor(Date.now() / 1000);
    const told = {
      iss: issuer,
      aud: client.id,
      ...claims,
      nonce: given.asked.get('nonce'),
      ...(age !== null && { auth_time: now - age }),
      ...lies,
    };
    const token = await new SignJWT(told)
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    response.end(
      JSON.stringify({ access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: token }),
    );
  }

  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    issuer,
    asked,
    sit(person) {
      sitting = person;
    },
    lie(claims) {
      lies = claims;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
