import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import { type CsvCell, csvLine, csvStart } from '../../domain/csv.ts';
import { BulkItem } from '../../store/entities/bulk-item.ts';
import { BulkRun } from '../../store/entities/bulk-run.ts';
import type { Em } from '../../store/orm.config.ts';
import { checkRule } from '../allowed.ts';
import { callerIn } from '../context.ts';
import { callerOf, type GraphqlOptions } from '../context-of.ts';
import { seeOnly } from '../scope.ts';
import { isUuid } from '../where.ts';

/** GET /graphql/export/bulk-runs/<id>.csv: what became of each notification of a run, as codes of the API. */
export function exportBulkRun(options: GraphqlOptions): RequestHandler<{ id: string }> {
  return async (req, res) => {
    try {
      const viewer = await callerOf(options, req.headers, null);
      const { malls } = callerIn(checkRule({ viewer }, 'notifications.read'));
      const open = () => seeOnly(options.orm.em.fork(), malls);
      const run = isUuid(req.params.id) ? await open().findOne(BulkRun, req.params.id) : null;
      if (!run) throw new GraphQLError('There is no such bulk run.', { extensions: { code: 'NOT_FOUND' } });
      res.attachment(`bulk-run_${run.createdAt.toISOString().slice(0, 10)}_${run.id}.csv`);
      res.type('text/csv; charset=utf-8').set('cache-control', 'no-store');
      await pipeline(Readable.from(linesOf(open, run)), res);
    } catch (error) {
      if (res.headersSent) return void res.destroy();
      if (!(error instanceof GraphQLError)) throw error;
      const { message, extensions } = error;
      const status = statuses[String(extensions.code)] ?? 400;
      res.status(status).json({ errors: [{ message, extensions }], extensions: { requestId: res.locals.requestId } });
    }
  };
}

const statuses: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };

/** Rows that are read at once, and so all that is ever in memory. */
const stretch = 200;

const columns = ['position', 'mallId', 'orderNumber', 'kind', 'host', 'outcome', 'why', 'sentAt', 'endedAt'] as const;
const ofTry = ['try', 'trigger', 'failure', 'httpStatus', 'durationMs', 'notificationId'] as const;

async function* linesOf(open: () => Em, { id, itemCount }: BulkRun): AsyncGenerator<string> {
  yield csvStart + csvLine([...columns, ...ofTry]);
  for (let from = 0; from < itemCount; from += stretch) {
    const items = await open().find(
      BulkItem,
      { run: id, position: { $gte: from, $lt: from + stretch } },
      { orderBy: { position: 'asc' }, populate: ['notification.order', 'delivery.webhookEvent'] },
    );
    yield items.map((item) => csvLine(cellsOf(item))).join('');
  }
}

function cellsOf({ position, mall, outcome, why, sentAt, endedAt, ...item }: BulkItem): CsvCell[] {
  const notification = item.notification.getEntity();
  const made = item.delivery?.getEntity();
  const message = made?.webhookEvent?.getEntity();
  return [
    ...[position + 1, mall.id, notification.order.getEntity().orderNumber, notification.kind],
    ...[URL.parse(notification.url)?.host ?? null, outcome, why ?? null, sentAt ?? null, endedAt ?? null],
    ...[made?.number ?? null, made?.trigger ?? null, made?.failureKind ?? null],
    ...[message?.httpStatus ?? null, message?.durationMs ?? null, notification.id],
  ];
}
