import { type Role, roles } from '@pgbridge/shared/words';

const read = ['orders.read', 'messages.read', 'notifications.read', 'malls.read'] as const;

/** Personal data is shown masked without this right. */
const reveal = 'personal-data.reveal';

/** What each role may do. The only place where roles and rights meet. */
const table = {
  viewer: [...read],
  support: [...read, reveal],
  operator: [...read, reveal],
  admin: [...read, reveal],
} as const satisfies Record<Role, readonly string[]>;

export type Permission = (typeof table)[Role][number];

/** The rights of a role. */
export function permissionsOf(role: Role): readonly Permission[] {
  return table[role];
}

export function hasPermission(role: Role, permission: Permission): boolean {
  return permissionsOf(role).includes(permission);
}

/** The least role that may, to name it in a refusal. */
export function leastRoleWith(permission: Permission): Role | undefined {
  return roles.find((role) => hasPermission(role, permission));
}

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
