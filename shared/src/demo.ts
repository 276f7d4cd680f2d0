/**
 * What the demo's app and its sandbox must both know: the malls, and secrets that open nothing real.
 * `serve` refuses to run with any of these.
 */
export const demoSecrets = {
  clientSecret: 'demo-client-secret-opens-nothing',
  webhookKey: 'demo-webhook-key-opens-nothing',
  serviceKey: 'demo-service-key-opens-nothing',
  authSecret: 'demo-auth-secret-that-opens-nothing-at-all',
  encryptionKey: 'demo:ZGVtb2RlbW9kZW1vZGVtb2RlbW9kZW1vZGVtb2RlbW8=',
} as const;

/** The app's public name at the sandbox's Cafe24. */
export const demoClientId = 'demoClientId0000000000';

type DemoShop = { shopNo: number; name: string; currency: 'KRW' | 'JPY' | 'PHP' | 'USD'; partnerId: string };
export type DemoMall = { mallId: string; name: string; pgPublicKey: string; pgSecretKey: string; shops: DemoShop[] };

const shop = (mallId: string, shopNo: number, name: string, currency: DemoShop['currency'], id: string): DemoShop => ({
  shopNo,
  name,
  currency,
  partnerId: `${mallId}:${shopNo}:${id}`,
});

const keys = (mallId: string) => ({ pgPublicKey: `pk_demo_${mallId}`, pgSecretKey: `sk_demo_${mallId}_opens_nothing` });

export const demoMalls: DemoMall[] = [
  {
    mallId: 'hanokmall',
    name: '한옥마을 상점',
    ...keys('hanokmall'),
    shops: [
      shop('hanokmall', 1, '한옥마을 상점', 'KRW', 'k7q2m9'),
      shop('hanokmall', 2, 'Hanok Village (US)', 'USD', 'k7q2m9'),
    ],
  },
  {
    mallId: 'tindahan',
    name: 'Tindahan ni Aling Nena',
    ...keys('tindahan'),
    shops: [shop('tindahan', 1, 'Tindahan ni Aling Nena', 'PHP', 'p3x8d1')],
  },
  {
    mallId: 'kawaii',
    name: 'かわいい雑貨店',
    ...keys('kawaii'),
    shops: [shop('kawaii', 1, 'かわいい雑貨店', 'JPY', 'j5r6t2')],
  },
];

/** The sign-in that `start` prints. */
export const demoOperator = {
  email: 'demo@pgbridge.example',
  name: '김하나',
  password: 'demo-sign-in-2026',
  role: 'admin',
} as const;
