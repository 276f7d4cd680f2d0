import { account } from './account.ts';
import { staff } from './staff.ts';

/** Team, API keys and the own account. */
export const people = { ...account, ...staff };
