import type { Sandbox } from '@pgbridge/sandbox/sandbox';
import { type DemoMall, demoMalls, demoOperator } from '@pgbridge/shared/demo';
import { addOperator } from '../src/access/operators.ts';
import type { App } from '../src/app.ts';
import { seededRandom } from '../src/seed/random.ts';
import { Notification } from '../src/store/entities/notification.ts';
import { type Later, visit } from './buyers.ts';
import type { DemoClock } from './clock.ts';

type Demo = { app: App; sandbox: Sandbox; clock: DemoClock };

const hours = 3_600_000;
export const pastMs = 5 * 24 * hours;

/** Malls and a person to sign in. */
export async function settleDown({ app, sandbox }: Demo): Promise<void> {
  for (const mall of demoMalls) await moveIn(sandbox, mall);
  await addOperator(app.auth, demoOperator);
}

/** The merchant installs the app, agrees, links the PG account and switches every shop on. */
async function moveIn({ mall: malls }: Sandbox, { mallId, pgPublicKey, pgSecretKey, shops }: DemoMall): Promise<void> {
  const merchant = malls.merchant(mallId);
  const pages = [
    await merchant.openApp(),
    await merchant.post('/admin/link', { public_key: pgPublicKey, secret_key: pgSecretKey }),
  ];
  for (const { shopNo } of shops) {
    pages.push(await merchant.post('/admin/shop/toggle', { shop_no: shopNo, action: 'enable' }));
  }
  const refused = pages.find(({ status }) => status >= 400);
  if (refused) throw new Error(`the demo mall ${mallId} could not move in: ${JSON.stringify(refused.body)}`);
}

/**
 * Lives through the demo's last five days: buyers come and go, one mall doesn't take notifications for four days, another
 * refused them this morning. Everything goes through the real doors; only the clock is moved by hand.
 */
export async function livePast(demo: Demo, visits: number): Promise<void> {
  const random = seededRandom(20260519);
  const start = demo.clock.now().getTime();
  const at = (ms: number, happen: Later['happen']) => ({ time: start + ms, happen });
  const events = [
    at(2 * hours, () => demo.sandbox.mall.answerNotifications({ mallId: 'kawaii', mode: 'http502' })),
    at(98 * hours, () => demo.sandbox.mall.answerNotifications({ mallId: 'kawaii', mode: 'normal' })),
    at(pastMs - 6 * hours, () => demo.sandbox.mall.answerNotifications({ mallId: 'tindahan', mode: 'refuse' })),
    ...Array.from({ length: visits }, (_, index) => at(((index + random()) / visits) * pastMs, arrive)),
  ];

  async function arrive(): Promise<void> {
    const followUps = await visit(demo.sandbox, random);
    const now = demo.clock.now().getTime();
    events.push(...followUps.map(({ afterMs, happen }) => ({ time: now + afterMs, happen })));
  }

  for (;;) {
    events.sort((a, b) => a.time - b.time);
    const next = events.shift();
    if (!next || next.time > start + pastMs) break;
    await passUntil(demo, next.time);
    await next.happen();
    await demo.sandbox.settled();
    await demo.app.runner.runDue();
  }
  await passUntil(demo, start + pastMs);
  demo.sandbox.mall.backToNormal();
}

/** Moves the clock on, stopping wherever a notification falls due. */
async function passUntil({ app, clock }: Demo, time: number): Promise<void> {
  for (;;) {
    const now = clock.now();
    const due = await nextDueAfter(app, now, new Date(time));
    clock.pass((due?.getTime() ?? time) - now.getTime());
    if (!due) return;
    await app.runner.runDue();
  }
}

async function nextDueAfter({ bridge }: App, now: Date, end: Date): Promise<Date | null> {
  const next = await bridge.orm.em
    .fork()
    .find(
      Notification,
      { status: 'PENDING', nextAttemptAt: { $gt: now, $lte: end } },
      { orderBy: { nextAttemptAt: 'asc' }, limit: 1 },
    );
  return next[0]?.nextAttemptAt ?? null;
}
