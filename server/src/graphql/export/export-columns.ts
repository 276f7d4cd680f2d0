import type { ExportColumn } from '@pgbridge/shared/order-list-words';
import type { CsvCell } from '../../domain/csv.ts';
import { currentNotification } from '../../domain/situation.ts';
import type { Order } from '../../store/entities/order.ts';
import type { Loaders } from '../loaders/index.ts';
import { moneyText } from '../money.ts';
import { maskId } from '../order/mask-id.ts';

/** A value as it stands in the file, or the codes that stand for words; several are told apart by spaces. */
export type Told = CsvCell | { codes: readonly string[] };

type Read = (order: Order, loaders: Loaders) => Told | Promise<Told>;

const code = (word: string | null | undefined): Told => ({ codes: word == null ? [] : [word] });

/** What each column has of an order. Amounts are decimal texts without separators; the buyer is masked for everybody. */
export const readColumn: Record<ExportColumn, Read> = {
  requestedAt: ({ createdAt }) => createdAt,
  orderNumber: ({ orderNumber }) => orderNumber,
  mallId: ({ mall }) => mall.id,
  shopNo: ({ shopNo }) => shopNo,
  flow: ({ flow }) => code(flow),
  status: ({ status }) => code(status),
  notice: async ({ id }, loaders) => code(currentNotification(await loaders.notificationsOfOrder.load(id))?.status),
  causes: async ({ id }, loaders) => {
    const open = await loaders.openAttentionsOfOrder.load(id);
    return { codes: [...new Set(open.map(({ cause }) => cause))] };
  },
  currency: ({ currency }) => currency,
  requestedAmount: ({ amountText }) => amountText,
  paidAmount: ({ paidMinor, currency }) => moneyText(paidMinor, currency),
  cancelledAmount: ({ refundedMinor, currency }) => moneyText(refundedMinor, currency),
  cancellableAmount: ({ paidMinor, refundedMinor, reservedMinor, currency }) =>
    moneyText(paidMinor - refundedMinor - reservedMinor, currency),
  method: ({ paymentMethod }) => paymentMethod,
  tid: ({ pgTransactionId }) => pgTransactionId ?? null,
  reference: async ({ id }, loaders) => (await loaders.attemptsOfOrder.load(id)).at(-1)?.reference ?? null,
  buyer: ({ buyerId }) => (buyerId == null ? null : maskId(buyerId)),
  attempts: ({ attemptCount }) => attemptCount,
  paidAt: ({ paidAt }) => paidAt ?? null,
  updatedAt: ({ updatedAt }) => updatedAt,
};
