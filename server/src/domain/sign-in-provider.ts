import { type Role, roles } from '@pgbridge/shared/words';

/** Which role a group of the company's own accounts has here. */
export type GroupRoles = readonly { group: string; role: Role }[];

/** Somebody as the company's own sign-in proved them. */
export type ProvenIdentity = {
  issuer: string;
  /** Theirs for good, unlike name and address. */
  subject: string;
  email: string | null;
  /** False: the provider says that nobody proved the address. */
  isEmailSound: boolean;
  name: string | null;
  groups: readonly string[];
  /** When they last showed the provider who they are; null: it doesn't say. */
  authenticatedAt: Date | null;
};

/** What must be known again when the browser comes back. */
export type BegunSignIn = { state: string; nonce: string; codeVerifier: string; isFresh: boolean };

/** The company's own sign-in. */
export type SignInProvider = {
  label: string;
  roles: GroupRoles;
  /** @param isFresh the person must show anew who they are, however recently they did. @throws when the provider can't be asked */
  begin(isFresh: boolean): Promise<{ url: string; begun: BegunSignIn }>;
  /** @param query what the browser came back with. @throws when it proves nobody */
  finish(query: string, begun: BegunSignIn): Promise<ProvenIdentity>;
};

/** Of several groups the one whose role may most counts; null: none of them has a role here. */
export function roleOfGroups(groups: readonly string[], map: GroupRoles): Role | null {
  const given = map.filter(({ group }) => groups.includes(group)).map(({ role }) => role);
  return roles.findLast((role) => given.includes(role)) ?? null;
}
