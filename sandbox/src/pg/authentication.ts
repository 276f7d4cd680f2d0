import type { Request } from 'express';
import type { Merchant, PgContext } from './pg-context.ts';

/** The merchant whose public and secret key the request carries as HTTP Basic. */
export function authenticate(pg: PgContext, request: Request): Merchant | null {
  const encoded = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(request.get('authorization') ?? '')?.[1];
  if (!encoded) return null;
  const [publicKey = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  const merchant = pg.merchants.get(publicKey);
  return merchant && rest.join(':') === merchant.secretKey ? merchant : null;
}
