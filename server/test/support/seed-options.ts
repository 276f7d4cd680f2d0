import { demoSecrets } from '@pgbridge/shared/demo';
import type { SeedOptions } from '../../src/seed/seed.ts';

const [id = '', key = ''] = demoSecrets.encryptionKey.split(':');

/** A few hundred orders that end at this moment. */
export function seedOptions(now: Date, more: Partial<SeedOptions> = {}): SeedOptions {
  return {
    orders: 400,
    days: 10,
    seed: 7,
    now,
    urls: {
      app: 'https://pay.example',
      mall: (mallId) => `https://${mallId}.cafe24shop.com`,
      pg: 'https://pg.example',
    },
    keyId: '39e86d85',
    encryptionKeys: [{ id, key: Buffer.from(key, 'base64') }],
    intoExisting: false,
    ...more,
  };
}
