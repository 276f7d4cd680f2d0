import { demoMalls } from '@pgbridge/shared/demo';
import type { World } from './app.ts';

/** A merchant who installed the app, agreed, linked the PG account and switched the first shop on, all through the doors. */
export async function moveIn({ sandbox }: World, mallId: string) {
  const merchant = sandbox.mall.merchant(mallId);
  const known = demoMalls.find((mall) => mall.mallId === mallId);
  const pages = [
    await merchant.openApp(),
    await merchant.post('/admin/link', { public_key: known?.pgPublicKey, secret_key: known?.pgSecretKey }),
    await merchant.post('/admin/shop/toggle', { shop_no: 1, action: 'enable' }),
  ];
  const refused = pages.find(({ status }) => status >= 400);
  if (refused) throw new Error(`the mall ${mallId} could not move in: ${JSON.stringify(refused.body)}`);
  return merchant;
}
