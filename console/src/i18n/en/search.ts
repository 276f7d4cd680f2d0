import { find } from './find.ts';
import { print } from './print.ts';

/** The page of what was found, and the print view. */
export const search = { ...find, ...print };
