import { recordAudit } from '../store/audit.ts';
import { type Batch, type BulkWriter, openBulkWriter } from '../store/bulk-writer.ts';
import { Approval } from '../store/entities/approval.ts';
import { Attempt } from '../store/entities/attempt.ts';
import { Attention } from '../store/entities/attention.ts';
import { Cancellation } from '../store/entities/cancellation.ts';
import { Delivery } from '../store/entities/delivery.ts';
import { Notification } from '../store/entities/notification.ts';
import { Order } from '../store/entities/order.ts';
import { OrderEvent } from '../store/entities/order-event.ts';
import { WebhookEvent } from '../store/entities/webhook-event.ts';
import { restoreIndexes, withIndexesLater } from '../store/indexes-later.ts';
import type { Em, Orm } from '../store/orm.config.ts';
import { inTransaction } from '../store/transaction.ts';
import { createVault, type EncryptionKey } from '../store/vault.ts';
import { arrivals, orderNumbers } from './arrivals.ts';
import { settleMalls } from './malls.ts';
import { noteStrayMessage } from './messages.ts';
import { type PlantedCase, plant } from './planted.ts';
import type { AuditedDeed } from './planted-staff.ts';
import { seededRandom } from './random.ts';
import { noRows, type SeedRows } from './rows.ts';
import { tellUsualStory } from './usual-stories.ts';
import { createWorld, later, type SeedUrls } from './world.ts';

export type SeedOptions = {
  /** How many orders, the planted ones included. */
  orders: number;
  days: number;
  /** Equal numbers make equal rows, as long as `now` and what is there already are equal too. */
  seed: number;
  now: Date;
  urls: SeedUrls;
  keyId: string;
  /** Seal the secrets of the malls that are made. */
  encryptionKeys: EncryptionKey[];
  /** Add to the orders that are there. */
  intoExisting: boolean;
  /** An empty database gets its indexes when the rows are in; left out, where there are many. */
  indexesLater?: boolean;
  onProgress?: (done: number) => void;
  onIndexes?: () => void;
};

export type Seeded = { orders: number; messages: number; planted: PlantedCase[] };
export type SeedRefusal = { existing: number };

const dayMs = 24 * 3_600_000;
const perTransaction = 2_000;
/** With fewer orders it takes longer to make the indexes again than to fill them. */
const manyOrders = 20_000;

/**
 * Fills the store with orders of several malls over a period that ends now. Rows are written in bulk, and are what the flows
 * would have left: the books agree, and every constraint held when they were written.
 */
export async function seed(orm: Orm, options: SeedOptions): Promise<Seeded | { refusal: SeedRefusal }> {
  await restoreIndexes(orm);
  const existing = await orm.em.fork().count(Order);
  if (existing > 0 && !options.intoExisting) return { refusal: { existing } };
  const { indexesLater = options.orders >= manyOrders } = options;
  if (existing > 0 || !indexesLater) return write(orm, existing, options);
  const tables = batchesOf(noRows()).map(({ entity }) => orm.getMetadata(entity).tableName);
  return withIndexesLater(orm, tables, () => write(orm, existing, options), options.onIndexes);
}

async function write(orm: Orm, existing: number, options: SeedOptions): Promise<Seeded> {
  const writer = openBulkWriter(orm);
  try {
    return await fill(orm, writer, existing, options);
  } finally {
    writer.close();
  }
}

async function fill(orm: Orm, writer: BulkWriter, existing: number, options: SeedOptions): Promise<Seeded> {
  const { orders, days, now } = options;
  const em = orm.em.fork();
  const world = createWorld({ ...options, random: seededRandom(options.seed + existing) });
  const shops = await settleMalls(em, writer, world, createVault(options.encryptionKeys));
  const taken = await takenNumbers(em, existing);
  const counts = { orders: 0, messages: 0 };

  async function write(): Promise<void> {
    const { rows } = world;
    world.rows = noRows();
    await writer.write(batchesOf(rows));
    counts.orders += rows.orders.length;
    counts.messages += rows.messages.length;
    options.onProgress?.(counts.orders);
  }

  const { cases, deeds } = (await isPlanted(em)) ? { cases: [], deeds: [] } : plant(world, shops);
  await write();
  await auditDeeds(orm, deeds);
  const count = Math.max(0, orders - counts.orders);
  const period = { from: later(now, -days * dayMs), to: later(now, -60_000), count };
  for (const arrival of arrivals(world, shops, orderNumbers(taken), period)) {
    tellUsualStory(world, arrival);
    noteStrayMessage(world, arrival);
    if (world.rows.orders.length >= perTransaction) await write();
  }
  await write();
  return { ...counts, planted: cases };
}

/** A database that has the planted cases gets no second set. */
async function isPlanted(em: Em): Promise<boolean> {
  return (await em.count(Order, { mall: 'hanokmall', orderNumber: '20260519-0000029' })) > 0;
}

function auditDeeds(orm: Orm, deeds: readonly AuditedDeed[]): Promise<void> {
  const inTurn = deeds.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  return inTransaction(orm, async (em) => {
    for (const { by, deed, at } of inTurn) await recordAudit(em, by, deed, at);
  });
}

/** In the order in which they lean on each other. */
function batchesOf(rows: SeedRows): Batch[] {
  return [
    { entity: Order, rows: rows.orders },
    { entity: Attempt, rows: rows.attempts },
    { entity: WebhookEvent, rows: rows.messages },
    { entity: Notification, rows: rows.notifications },
    { entity: Cancellation, rows: rows.cancellations },
    { entity: Approval, rows: rows.approvals },
    { entity: Attention, rows: rows.attentions },
    { entity: Delivery, rows: rows.deliveries },
    { entity: OrderEvent, rows: rows.lines },
  ];
}

/** The last order number of each mall and day. */
async function takenNumbers(em: Em, existing: number): Promise<Map<string, number>> {
  if (existing === 0) return new Map();
  const rows: { mall_id: string; last: string }[] = await em.execute(
    `select mall_id, max(order_number) as last from orders group by mall_id, substr(order_number, 1, 9)`,
  );
  return new Map(rows.map(({ mall_id, last }) => [`${mall_id} ${last.slice(0, 8)}`, Number(last.slice(9)) || 0]));
}
