import { IsolationLevel } from '@mikro-orm/core';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { LedgerOrder } from '../domain/ledger.ts';
import type { Em, Orm } from './orm.config.ts';

const batch = 500;

const told = [
  'STATUS_CHANGED',
  'PG_REPORTED',
  'CANCEL_REQUESTED',
  'CANCEL_COMPLETED',
  'CANCEL_REJECTED',
  'CANCELLATION_RECORDED',
];

type Row = Record<string, unknown>;

/**
 * Reads all orders with what belongs to them, some hundred at a time and without entities, so that a million fit. Each batch
 * is what the database held at one moment.
 */
export async function* readLedger(orm: Orm): AsyncGenerator<LedgerOrder[]> {
  const isolationLevel = orm.driver instanceof PostgreSqlDriver ? IsolationLevel.REPEATABLE_READ : undefined;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const orders = await orm.em.fork().transactional((em) => readBatch(em, after), { isolationLevel });
    if (orders.length > 0) yield orders;
    const last = orders.at(-1);
    if (!last || orders.length < batch) return;
    after = last.id;
  }
}

async function readBatch(em: Em, after: string): Promise<LedgerOrder[]> {
  const orders: Row[] = await em.execute(
    `select id, mall_id, order_number, status, currency, paid_minor, refunded_minor, reserved_minor, attempt_count,
       notification_count from orders where id > ? order by id limit ${batch}`,
    [after],
  );
  if (orders.length === 0) return [];
  const ids = orders.map(({ id }) => id);
  const of = async (columns: string, table: string, order: string, where = '', more: string[] = []) => {
    const places = ids.map(() => '?').join(', ');
    const rows: Row[] = await em.execute(
      `select order_id, ${columns} from ${table} where order_id in (${places}) ${where} order by ${order}`,
      [...ids, ...more],
    );
    return Map.groupBy(rows, ({ order_id }) => order_id);
  };
  const attempts = await of('number, status', 'attempts', 'number');
  const cancellations = await of('status, amount_minor', 'cancellations', 'id');
  const notifications = await of('sequence, status', 'notifications', 'sequence');
  const kinds = `and kind in (${told.map(() => '?').join(', ')})`;
  const lines = await of('kind, from_status, to_status, params', 'order_events', 'id', kinds, told);
  return orders.map((row) =>
    ledgerOrder(row, (rows) => rows.get(row.id) ?? [], { attempts, cancellations, notifications, lines }),
  );
}

type Rows = Map<unknown, Row[]>;
type Belonging = { attempts: Rows; cancellations: Rows; notifications: Rows; lines: Rows };

/** Both databases' ways to write numbers and JSON come out alike. */
function ledgerOrder(row: Row, of: (rows: Rows) => Row[], belonging: Belonging): LedgerOrder {
  const minor = (value: unknown) => BigInt(value as string | number | bigint);
  return {
    id: String(row.id),
    mallId: String(row.mall_id),
    orderNumber: String(row.order_number),
    status: row.status as LedgerOrder['status'],
    currency: String(row.currency),
    paidMinor: minor(row.paid_minor),
    refundedMinor: minor(row.refunded_minor),
    reservedMinor: minor(row.reserved_minor),
    attemptCount: Number(row.attempt_count),
    notificationCount: Number(row.notification_count),
    attempts: of(belonging.attempts).map(({ number, status }) => ({
      number: Number(number),
      status: status as LedgerOrder['status'],
    })),
    cancellations: of(belonging.cancellations).map(({ status, amount_minor }) => ({
      status: status as LedgerOrder['cancellations'][number]['status'],
      amountMinor: minor(amount_minor),
    })),
    notifications: of(belonging.notifications).map(({ sequence, status }) => ({
      sequence: Number(sequence),
      status: status as LedgerOrder['notifications'][number]['status'],
    })),
    lines: of(belonging.lines).map(({ kind, from_status, to_status, params }) => ({
      kind: String(kind),
      from: (from_status ?? null) as LedgerOrder['status'] | null,
      to: (to_status ?? null) as LedgerOrder['status'] | null,
      params: (typeof params === 'string' ? JSON.parse(params) : params) as Record<string, unknown>,
    })),
  };
}
