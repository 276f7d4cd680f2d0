import * as client from 'openid-client';
import type { BegunSignIn, GroupRoles, ProvenIdentity, SignInProvider } from '../domain/sign-in-provider.ts';

export type OidcSettings = {
  /** As in the provider's discovery document. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** How the console's button names it. */
  label: string;
  /** The claim that lists a person's groups. */
  groupsClaim: string;
  scopes: string;
  roles: GroupRoles;
};

/** Seconds that one answer of the provider may take; nobody waits for it but whoever signs in there. */
const patience = 10;

/** How old a fresh proof may be when it arrives; the person may still have had to type a code. */
const freshSeconds = 300;

/** The company's own sign-in, by OpenID Connect: code flow with PKCE, state and nonce, tokens checked by the provider's keys. */
export function createOidc(
  { issuer, clientId, clientSecret, ...settings }: OidcSettings,
  redirectUri: string,
): SignInProvider {
  let known: Promise<client.Configuration> | null = null;

  /** Asked for when somebody first signs in, and again after a failure: a provider that is down keeps nobody else out. */
  function configuration(): Promise<client.Configuration> {
    known ??= discover().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  }

  function discover() {
    const isPlain = issuer.startsWith('http:');
    return client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: patience,
      execute: [client.enableNonRepudiationChecks, ...(isPlain ? [client.allowInsecureRequests] : [])],
    });
  }

  return {
    label: settings.label,
    roles: settings.roles,
    async begin(isFresh) {
      const provider = await configuration();
      const codeVerifier = client.randomPKCECodeVerifier();
      const begun = { state: client.randomState(), nonce: client.randomNonce(), codeVerifier, isFresh };
      const url = client.buildAuthorizationUrl(provider, {
        redirect_uri: redirectUri,
        scope: settings.scopes,
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ...(isFresh && { prompt: 'login', max_age: '0' }),
      });
      return { url: url.href, begun };
    },
    async finish(query, begun) {
      const provider = await configuration();
      const tokens = await client.authorizationCodeGrant(provider, new URL(`${redirectUri}${query}`), checksFor(begun));
      const claims = tokens.claims();
      if (!claims) throw new Error('the provider sent no id token');
      const isAllThere = claims.email !== undefined && claims[settings.groupsClaim] !== undefined;
      const asks = !isAllThere && provider.serverMetadata().userinfo_endpoint !== undefined;
      const more = asks ? await client.fetchUserInfo(provider, tokens.access_token, claims.sub) : {};
      return identityIn({ ...more, ...claims }, settings.groupsClaim);
    },
  };
}

function checksFor({ state, nonce, codeVerifier, isFresh }: BegunSignIn): client.AuthorizationCodeGrantChecks {
  return {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: codeVerifier,
    idTokenExpected: true,
    ...(isFresh && { maxAge: freshSeconds }),
  };
}

function identityIn(claims: client.IDToken & Record<string, unknown>, groupsClaim: string): ProvenIdentity {
  const { iss, sub, email, email_verified: isVerified, name, auth_time: at } = claims;
  const { [groupsClaim]: groups } = claims;
  const listed = Array.isArray(groups) ? groups : [groups];
  return {
    issuer: iss,
    subject: sub,
    email: typeof email === 'string' ? email : null,
    isEmailSound: isVerified !== false && isVerified !== 'false',
    name: typeof name === 'string' ? name : null,
    groups: listed.filter((group) => typeof group === 'string'),
    authenticatedAt: typeof at === 'number' ? new Date(at * 1000) : null,
  };
}
