import type { Currency } from '@pgbridge/shared/currencies';
import type { Flow } from '@pgbridge/shared/words';
import type { Begin } from './order-story.ts';
import { between, type SeedShop, type World } from './world.ts';

const hours = 3_600_000;
const days = 24 * hours;
const kst = 9 * hours;

/** How many buy in each hour of a Korean day, from midnight on. */
const byHour = [5, 3, 2, 1, 1, 1, 2, 4, 7, 10, 12, 12, 11, 11, 11, 10, 10, 10, 10, 12, 14, 15, 14, 10];

/** How large the malls are, by their place in the list; those behind are like the last. */
const shares = [34, 6, 14, 10, 18, 8, 6, 4];

/** `share` of the way through the period, counted in buyers: the hours of the night pass quickly. */
function timeAt(from: number, to: number, share: number): number {
  const offset = (time: number) => busyness(time) - busyness(from);
  const wanted = share * offset(to);
  // The count grows with time, so halving finds it.
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle) < wanted) low = middle;
    else high = middle;
  }
  return low;
}

const before = byHour.map((_, hour) => byHour.slice(0, hour).reduce((sum, count) => sum + count, 0));
const aDay = byHour.reduce((sum, count) => sum + count, 0);

/** Buyers since the beginning of time. */
function busyness(time: number): number {
  const local = time + kst;
  const day = Math.floor(local / days);
  const ofDay = (local - day * days) / hours;
  const hour = Math.floor(ofDay);
  return day * aDay + (before[hour] ?? 0) + (byHour[hour] ?? 0) * (ofDay - hour);
}

/** Least and most of an order in minor units, in round steps. */
const prices: Partial<Record<Currency, [least: number, most: number, step: number]>> = {
  KRW: [9, 190, 1_000],
  JPY: [8, 190, 100],
  VND: [15, 300, 10_000],
  USD: [9, 180, 100],
  PHP: [4, 80, 5_000],
  TWD: [3, 90, 5_000],
};

function amountFor(world: World, currency: Currency): bigint {
  const [least, most, step] = prices[currency] ?? [10, 200, 100];
  // Small baskets are the usual ones.
  return BigInt(Math.round(least + (most - least) * world.random() ** 2.2) * step);
}

/** Gives order numbers as Cafe24 does, by mall and day; `taken` are the last ones that are there already. */
export function orderNumbers(taken: ReadonlyMap<string, number>) {
  // The first hundred of a day are left to what is planted.
  const last = new Map(taken);
  return (mallId: string, at: Date): string => {
    const day = new Date(at.getTime() + kst).toISOString().slice(0, 10).replaceAll('-', '');
    const number = Math.max(last.get(`${mallId} ${day}`) ?? 0, day === '20260519' ? 2_000 : 100) + 1;
    last.set(`${mallId} ${day}`, number);
    return `${day}-${String(number).padStart(7, '0')}`;
  };
}

type Period = { from: Date; to: Date; count: number };

/** The buyers of a period in the order they come. */
export function* arrivals(
  world: World,
  shops: readonly SeedShop[],
  numberFor: (mallId: string, at: Date) => string,
  { from, to, count }: Period,
): Generator<Begin> {
  const weights = shops.map((_, place) => shares[place] ?? shares.at(-1) ?? 1);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  for (let index = 0; index < count; index++) {
    const at = new Date(timeAt(from.getTime(), to.getTime(), (index + world.random()) / count));
    const shop = pick(shops, weights, world.random() * sum);
    const flow: Flow = world.random() < 0.22 ? 'SYNC_CHECKOUT' : 'ASYNC_CHECKOUT';
    const orderNumber = numberFor(shop.mallId, at);
    yield {
      shop,
      orderNumber,
      flow,
      amountMinor: amountFor(world, shop.currency),
      at,
      buyerId: `buyer${between(world, 1000, 99_999)}`,
    };
  }
}

function pick(shops: readonly SeedShop[], weights: readonly number[], at: number): SeedShop {
  let left = at;
  for (const [place, shop] of shops.entries()) {
    left -= weights[place] ?? 0;
    if (left < 0) return shop;
  }
  const last = shops.at(-1);
  if (!last) throw new Error('there is no shop to order from');
  return last;
}
