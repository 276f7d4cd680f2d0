import { type Role, roles } from '@pgbridge/shared/words';

const read = ['orders.read', 'messages.read', 'notifications.read', 'malls.read'] as const;

/** Help a merchant without moving money. Personal data is masked for everybody until it is revealed with a reason. */
const help = [
  'notifications.resend',
  'orders.refresh',
  'orders.export',
  'views.share',
  'notes.write',
  'cancellations.mark-entered',
  'personal-data.reveal',
] as const;

/** Move money up to the limit of one person, and act on many at once. */
const act = ['orders.cancel', 'bulk.run'] as const;

/** Change how the bridge is run, and see who did what. */
const govern = ['malls.manage', 'team.manage', 'keys.manage', 'settings.manage', 'audit.read'] as const;

/** What each role may do. The only place where roles and rights meet. */
const table = {
  viewer: [...read],
  support: [...read, ...help],
  operator: [...read, ...help, ...act],
  admin: [...read, ...help, ...act, ...govern],
} as const satisfies Record<Role, readonly string[]>;

export type Permission = (typeof table)[Role][number];

/** Rights over the whole installation, which nobody has who may see some malls only. */
const beyondMalls: readonly Permission[] = govern;

/** Whoever asks, as far as it decides what they may do. */
export type Rights = { role: Role; malls: readonly string[] | null };

/** The rights of a caller: those of the role, less those that reach beyond the malls a key is bound to. */
export function permissionsOf({ role, malls }: Rights): readonly Permission[] {
  const rights: readonly Permission[] = table[role];
  return malls === null ? rights : rights.filter((right) => !beyondMalls.includes(right));
}

export function mayDo(caller: Rights, permission: Permission): boolean {
  return permissionsOf(caller).includes(permission);
}

/** Whether the role alone is enough, for a caller who is bound to no mall. */
export function hasPermission(role: Role, permission: Permission): boolean {
  return mayDo({ role, malls: null }, permission);
}

/** The least role that may, to name it in a refusal. */
export function leastRoleWith(permission: Permission): Role | undefined {
  return roles.find((role) => hasPermission(role, permission));
}

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
