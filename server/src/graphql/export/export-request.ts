import { exportColumns, orderSorts } from '@pgbridge/shared/order-list-words';
import { coerceInputValue, type GraphQLSchema, isInputObjectType } from 'graphql';
import { z } from 'zod';
import { badInput } from '../errors.ts';
import type { OrderFilter } from '../order/order.filter.ts';

const column = z.object({
  key: z.enum(exportColumns),
  /** What stands on top of the column; its key when left out. */
  title: z.string().max(100).optional(),
  /** What stands in the file for a code, like a status in the reader's language. */
  words: z.record(z.string().max(40), z.string().max(100)).optional(),
});

const shape = z.strictObject({
  filter: z.record(z.string(), z.unknown()).nullish(),
  sort: z.enum(orderSorts).nullish(),
  columns: z
    .array(z.union([z.enum(exportColumns).transform((key) => ({ key })), column]))
    .min(1)
    .max(exportColumns.length),
  /** UTC: as ISO 8601. KST: as Korean clocks show it, which spreadsheets read as a time. */
  times: z.enum(['UTC', 'KST']).default('UTC'),
});

export type WantedColumn = z.infer<typeof column>;

export type ExportRequest = Omit<z.infer<typeof shape>, 'filter' | 'columns'> & {
  filter: OrderFilter;
  columns: WantedColumn[];
};

/** Reads what is to be in the file; the filter is an `OrderFilter` of the GraphQL schema. Throws a refusal for the caller. */
export function readExportRequest(body: unknown, schema: GraphQLSchema): ExportRequest {
  const { data, error } = shape.safeParse(body ?? {});
  if (!data) throw badInput(z.prettifyError(error));
  const type = schema.getType('OrderFilter');
  if (!isInputObjectType(type)) throw new Error('the schema has no OrderFilter');
  const filter = coerceInputValue(data.filter ?? {}, type, (path, _value, { message }) => {
    throw badInput(['filter', ...path].join('.').concat(`: ${message}`));
  });
  return { ...data, filter: filter as OrderFilter };
}
