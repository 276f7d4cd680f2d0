import { account } from './account.ts';
import { staff } from './staff.ts';

export const people = { ...account, ...staff };
