import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mostExported } from '@pgbridge/shared/order-list-words';
import type { RequestHandler, Response } from 'express';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { type Caller, doerOf } from '../../access/caller.ts';
import { recordAudit } from '../../store/audit.ts';
import { inTransaction } from '../../store/transaction.ts';
import { checkRule } from '../allowed.ts';
import { callerIn } from '../context.ts';
import { callerOf, type GraphqlOptions } from '../context-of.ts';
import { orderList } from '../order/order-list.ts';
import { countUpTo } from '../paging/count-up-to.ts';
import { seeOnly } from '../scope.ts';
import { type ExportRequest, readExportRequest } from './export-request.ts';
import { fileNameOf } from './file-name.ts';
import { orderLines } from './order-lines.ts';

/**
 * POST /graphql/export/orders.csv: the orders of a filter as a file, while they are read. Who asks is read as for GraphQL: a key,
 * or the session of a page of our own. The audit log has it before the first byte leaves.
 */
export function exportOrders(schema: GraphQLSchema, options: GraphqlOptions): RequestHandler {
  return async (req, res) => {
    const setCookies = (cookies: readonly string[]) =>
      cookies.forEach((cookie) => void res.append('set-cookie', cookie));
    try {
      const viewer = await callerOf(options, req.headers, setCookies);
      const caller = callerIn(checkRule({ viewer }, 'orders.export'));
      const wanted = readExportRequest(req.body, schema);
      await send(res, wanted, caller, options, req.ip ?? null);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      refuse(res, error);
    }
  };
}

async function send(
  res: Response,
  wanted: ExportRequest,
  caller: Caller,
  { orm, clock, logger, mostExported: most = mostExported }: GraphqlOptions,
  address: string | null,
): Promise<void> {
  const now = clock.now();
  const open = () => seeOnly(orm.em.fork(), caller.malls);
  const list = await orderList(open(), wanted.filter, wanted.sort ?? 'CREATED_AT_DESC', now);
  const rows = await countUpTo(open(), list, most + 1);
  if (rows > most) throw tooMany(most);
  const doer = doerOf(caller, { address, requestId: String(res.locals.requestId) });
  const after = { rows, columns: wanted.columns.map(({ key }) => key), filter: withoutIds(wanted), sort: wanted.sort };
  await inTransaction(orm, (em) => recordAudit(em, doer, { action: 'ORDERS_EXPORTED', after }, now));
  res.attachment(fileNameOf(wanted.filter, now)).type('text/csv; charset=utf-8');
  res.set({ 'cache-control': 'no-store', 'x-row-count': String(rows) });
  try {
    await pipeline(Readable.from(orderLines(open, list, wanted, now)), res);
  } catch (error) {
    // Whoever asked has left, or a query broke: the file is cut off, which the other side sees by its missing end.
    if (!res.req.destroyed) logger?.error({ err: error }, 'an export broke off');
    res.destroy();
  }
}

/** Ids that were searched for may name a buyer. */
function withoutIds({ filter }: ExportRequest): object {
  return { ...filter, ...(filter.search && { search: '(ids)' }) };
}

function tooMany(max: number): GraphQLError {
  const message = `A file holds ${max} orders at most. Narrow the filter.`;
  return new GraphQLError(message, { extensions: { code: 'EXPORT_TOO_LARGE', max } });
}

const statuses: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, EXPORT_TOO_LARGE: 422 };

function refuse(res: Response, { message, extensions }: GraphQLError): void {
  const status = statuses[String(extensions.code)] ?? 400;
  res.status(status).json({ errors: [{ message, extensions }], extensions: { requestId: res.locals.requestId } });
}
