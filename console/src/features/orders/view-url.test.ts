import { expect, it } from 'vitest';
import { orderFilterOf, ordersUrl } from './orders-url.ts';
import { viewPath } from './view-url.ts';

it.each([
  'status=PAID&mall=demomall&delivery=failed&attention=yes&period=30d',
  'flow=SYNC_CHECKOUT&currency=KRW&min=1000&max=2000&basis=PAID&period=all',
  'delivery=EXHAUSTED&failure=TLS&host=a.example:443&cause=LATE_MONEY&from=2026-05-01&to=2026-05-02',
  'refund=UNKNOWN&from=2026-05-01T14:00&to=2026-05-01T15:00',
  'q=x&cols=order,tid&sort=AMOUNT_ASC',
  '',
])('the list %j looks the same after it was kept and opened again', (query) => {
  const state = ordersUrl.read(new URLSearchParams(query));
  const path = viewPath({ id: 'v1', filter: orderFilterOf(state), sort: state.sort, columns: state.cols });
  const again = ordersUrl.read(new URLSearchParams(path.replace('/orders?', '')));
  expect(again).toEqual({ ...state, view: 'v1' });
});
