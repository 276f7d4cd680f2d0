import type { Role } from '@pgbridge/shared/words';
import { enumOf } from './enum-of.ts';

/** Lower-case, as roles are written everywhere: in the command line, in `viewer`, in the table of permissions. */
export const RoleEnum = enumOf<Role>(
  'Role',
  'What somebody may do; each role may do all that the ones before it may.',
  {
    viewer: 'Reads, with personal data masked.',
    support: 'Also resends, asks the PG, writes notes and reveals personal data with a reason.',
    operator: 'Also cancels up to the limit and acts on many at once.',
    admin: 'Also runs malls, team, keys and settings, and reads the audit log.',
  },
);
