import { demoSecrets } from '@pgbridge/shared/demo';
import { encryptionKeys, onlySet } from './config-shapes.ts';

/** What made-up orders are sealed and signed with, and where they say that messages went: what is set, else the demo's. */
export function seedSettings(env: Record<string, string | undefined>) {
  const { ENCRYPTION_KEYS, CAFE24_SERVICE_KEY, HOST, PORT, SANDBOX_MALL_PORT, SANDBOX_PG_PORT } = onlySet(env);
  const at = (port: string) => `http://${HOST ?? '127.0.0.1'}:${port}`;
  const mallsAt = at(SANDBOX_MALL_PORT ?? '3100');
  return {
    encryptionKeys: encryptionKeys.parse(ENCRYPTION_KEYS ?? demoSecrets.encryptionKey),
    serviceKey: CAFE24_SERVICE_KEY?.split(',')[0]?.trim() || demoSecrets.serviceKey,
    urls: {
      app: at(PORT ?? '3000'),
      mall: (mallId: string) => `${mallsAt}/malls/${mallId}`,
      pg: at(SANDBOX_PG_PORT ?? '3200'),
    },
  };
}
