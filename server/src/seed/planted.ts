import { parseMoneyText } from '@pgbridge/shared/money-text';
import { beginOrder, type Story } from './order-story.ts';
import * as payments from './planted-payments.ts';
import type { AuditedDeed } from './planted-staff.ts';
import * as staff from './planted-staff.ts';
import { later, type SeedShop, type World } from './world.ts';

/*
 * Orders that somebody will look for, the same in every seeded database but for their times: docs/seeding.md lists them.
 */

const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;
const kst = 9 * hours;

type Planted = {
  name: string;
  mallId: string;
  orderNumber: string;
  amount: string;
  /** How long before now it began. */
  agoMs: number;
  /** Some leave a deed of the staff to be told to the audit log. */
  tell: (story: Story) => unknown;
};

const hanok = (name: string, number: string, amount: string, agoMs: number, tell: Planted['tell']): Planted => ({
  name,
  mallId: 'hanokmall',
  orderNumber: `20260519-00000${number}`,
  amount,
  agoMs,
  tell,
});

const single: Planted[] = [
  hanok('paid-not-confirmed', '29', '39000', 110 * minutes, payments.paidNotConfirmed),
  { ...hanok('same-number', '29', '12800', 130 * minutes, payments.waitsForDeposit), mallId: 'kawaii' },
  hanok('given-up', '30', '64000', 4 * days, payments.paidNotToldByTls),
  hanok('last-digit-1', '31', '39000', 95 * minutes, payments.donePaid),
  hanok('last-digit-2', '32', '39000', 94 * minutes, payments.donePaid),
  hanok('pg-answer-lost', '33', '75000', 4 * minutes, payments.pgAnswerLost),
  hanok('cancel-refused', '34', '52000', 3 * hours, staff.cancelRefused),
  hanok('held-mismatch', '35', '88000', 5 * hours, payments.heldMismatch),
  hanok('late-money', '36', '27000', 6 * hours, payments.lateMoney),
  hanok('old-attempt-money', '37', '46000', 7 * hours, payments.oldAttemptMoney),
  { ...hanok('pending-deposit', '38', '3065.00', 2 * hours, payments.waitsForDeposit), mallId: 'tindahan' },
  hanok('approval-waiting', '39', '600000', 90 * minutes, staff.approvalWaits),
  hanok('large-amount', '40', '600000', 85 * minutes, payments.donePaid),
  hanok('cancel-answer-lost', '41', '33000', 40 * minutes, staff.cancelAnswerLost),
];

export type PlantedCase = { name: string; mallId: string; orderNumber: string };

/** @returns what was planted, and what staff did in it, for the audit log */
export function plant(world: World, shops: readonly SeedShop[]): { cases: PlantedCase[]; deeds: AuditedDeed[] } {
  const plots = [...single, resent(world.now), ...failingSince(world.now)];
  const deeds: AuditedDeed[] = [];
  for (const { mallId, orderNumber, amount, agoMs, tell } of plots) {
    const shop = shops.find((known) => known.mallId === mallId && known.shopNo === 1);
    const amountMinor = shop && parseMoneyText(amount, shop.currency);
    if (!shop || !amountMinor) throw new Error(`no shop of ${mallId} for ${orderNumber}`);
    const at = later(world.now, -agoMs);
    const flow = 'ASYNC_CHECKOUT';
    const left = tell(
      beginOrder(world, { shop, orderNumber, flow, amountMinor, at, buyerId: `hong${orderNumber.slice(-4)}` }),
    );
    if (isDeed(left)) deeds.push(left);
  }
  const cases = plots.map(({ name, mallId, orderNumber }) => ({ name, mallId, orderNumber }));
  return { cases: [...cases, { name: 'setup-incomplete', mallId: 'moonbakery', orderNumber: '' }], deeds };
}

const isDeed = (left: unknown): left is AuditedDeed => typeof left === 'object' && left !== null && 'deed' in left;

/** Of 3 May where that is not too long ago, else of twelve days ago. */
function resent(now: Date): Planted {
  const ago = now.getTime() - Date.parse('2026-05-03T10:12:00+09:00');
  const agoMs = ago > days && ago < 80 * days ? ago : 12 * days;
  const planted = hanok('resent-by-staff', '17', '41000', agoMs, staff.resentByStaff);
  return { ...planted, orderNumber: '20260503-0000017' };
}

const failing = 73;

/** One mall's notifications fail since the last 02:10 in Korea that is three hours ago. */
function failingSince(now: Date): Planted[] {
  const dayBegan = Math.floor((now.getTime() - 3 * hours - 130 * minutes + kst) / days) * days - kst;
  const span = now.getTime() - (dayBegan + 130 * minutes);
  return Array.from({ length: failing }, (_, index) => ({
    name: 'tls-since-0210',
    mallId: 'kawaii',
    orderNumber: `20260519-000${1001 + index}`,
    amount: String(800 + index * 100),
    // The last of them half an hour ago, so that each has failed more than once.
    agoMs: Math.round(span - (index / failing) * (span - 30 * minutes)) + 35_000,
    tell: payments.paidNotToldByTls,
  }));
}
