import { type Fields, textOf } from '../../web/message.ts';
import type { MallContext } from '../mall-context.ts';
import type { MallOrder } from '../mall-state.ts';
import { leftOf, markCancelled } from '../order-progress.ts';
import { adminError } from './admin-answers.ts';
import type { Route } from './admin-api.ts';

type Item = { order: MallOrder; status: 'paid' | 'unpaid' | 'canceled'; cancelRequest: Fields | null; fields: Fields };
type Fault = { status: number; message: string };

/** Status of payments, changed by the app (contract.md §7.6). One item that can't be done stops them all. */
export function servePayments({ store, now }: MallContext, route: Route): void {
  route('put', 'payments', 'mall.write_order', ({ mall, shopNo, items }, _request, response) => {
    if (!Array.isArray(items) || items.length === 0 || items.length > 10) {
      return adminError(response, 422, 'requests is required, 10 items at most');
    }
    const read = items.map((item) => readItem(item as Fields, (number) => orderOf(mall.mallId, shopNo, number)));
    const fault = read.find((item) => 'message' in item);
    if (fault) return adminError(response, fault.status, fault.message);
    const changes = read.filter((item) => 'order' in item);
    const at = now().toISOString();
    for (const change of changes) apply(change, at);
    response.json({
      payments: changes.map(({ order, status, fields }) => ({
        shop_no: shopNo,
        order_id: order.orderNumber,
        status,
        payment_no: fields.payment_no ?? null,
        cancel_request: fields.cancel_request ?? null,
      })),
    });
  });

  function orderOf(mallId: string, shopNo: number, orderNumber: string): MallOrder | undefined {
    const order = store.order(mallId, orderNumber);
    return order?.shopNo === shopNo ? order : undefined;
  }
}

function readItem(fields: Fields, orderOf: (orderNumber: string) => MallOrder | undefined): Item | Fault {
  const status = textOf(fields ?? {}, 'status');
  const order = orderOf(textOf(fields ?? {}, 'order_id'));
  if (!order) return { status: 404, message: 'The order does not exist' };
  if (status !== 'paid' && status !== 'unpaid' && status !== 'canceled') {
    return { status: 422, message: 'status must be paid, unpaid or canceled' };
  }
  const given = fields.cancel_request;
  const cancelRequest = typeof given === 'object' && given !== null ? (given as Fields) : null;
  const fault = status === 'canceled' ? whyNotCancelled(order, cancelRequest) : null;
  if (fault) return fault;
  if (isAlready(order, status)) return { status: 409, message: 'Nothing to change' };
  return { order, status, cancelRequest, fields };
}

function whyNotCancelled({ status, payedTf }: MallOrder, cancelRequest: Fields | null): Fault | null {
  if (status !== 'cancelled' && payedTf !== 'T') return { status: 422, message: 'The order is not paid' };
  // The call has no field for an amount, so there is nothing that a part could be made of.
  if (textOf(cancelRequest ?? {}, 'partial_cancel') === 'T') {
    return { status: 422, message: 'partial_cancel is not possible here' };
  }
  return null;
}

function isAlready({ status, payedTf }: MallOrder, wanted: Item['status']): boolean {
  if (wanted === 'canceled') return status === 'cancelled';
  return payedTf === (wanted === 'paid' ? 'T' : 'F');
}

/** Without `refund_status` P the money did not go back, so the order stays as it was. */
function apply({ order, status, cancelRequest }: Item, at: string): void {
  order.adminChanges = [...(order.adminChanges ?? []), { at, status, cancelRequest }];
  order.updatedAt = at;
  if (status === 'canceled') {
    if (textOf(cancelRequest ?? {}, 'refund_status') === 'P') markCancelled(order, leftOf(order));
    return;
  }
  order.payedTf = status === 'paid' ? 'T' : 'F';
  order.status = status === 'paid' ? 'paid' : 'waiting';
}
