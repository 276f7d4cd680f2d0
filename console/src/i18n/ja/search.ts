import { find } from './find.ts';
import { print } from './print.ts';

export const search = { ...find, ...print };
