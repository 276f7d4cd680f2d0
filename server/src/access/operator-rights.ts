import type { Role } from '@pgbridge/shared/words';
import { createAccessControl } from 'better-auth/plugins/access';
import { defaultStatements } from 'better-auth/plugins/admin/access';

const ac = createAccessControl(defaultStatements);
const nothing = ac.newRole({ user: [], session: [] });

/** What each role may do to other operators through the sign-in library. Nobody may act as somebody else. */
export const operatorRights = {
  ac,
  roles: {
    viewer: nothing,
    support: nothing,
    operator: nothing,
    admin: ac.newRole({
      user: ['create', 'list', 'set-role', 'ban', 'set-password', 'get', 'update'],
      session: ['list', 'revoke', 'delete'],
    }),
  } satisfies Record<Role, object>,
};
