import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { projectFolder } from './project-folder.ts';

/** A script for the malls' pages: its bytes, the checksum browsers hold it to, and our path, which changes with the bytes. */
export type StorefrontScript = { bytes: Buffer; integrity: string; version: string; path: string };

/** What `codegen` made of `server/storefront`. The loader names the button's checksum, so pinning the loader pins both. */
export const storefrontScripts = { loader: read('loader'), button: read('button') };

function read(part: 'loader' | 'button'): StorefrontScript {
  const bytes = readFileSync(new URL(`server/storefront/built/${part}.js`, projectFolder));
  const sha384 = createHash('sha384').update(bytes).digest();
  const version = sha384.toString('hex').slice(0, 16);
  const path = `/api/external-checkout/script?${part === 'button' ? 'part=button&' : ''}v=${version}`;
  return { bytes, integrity: `sha384-${sha384.toString('base64')}`, version, path };
}
