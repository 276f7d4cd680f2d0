import type { startBrowser } from '../console/e2e/support/browser-launch.ts';

type Browser = Awaited<ReturnType<typeof startBrowser>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;
type Route = Parameters<Parameters<Page['route']>[1]>[0];

/** What a picture shows: a path, and what is done there or before. */
export type Place = {
  path: string;
  before?: (page: Page) => Promise<unknown>;
  after?: (page: Page) => Promise<unknown>;
};

/** Asks the server with GraphQL as whoever the page is signed in as. */
export type Ask = <Data>(query: string) => Promise<Data>;

const fixed: Record<string, string> = {
  overview: '/overview',
  attention: '/attention',
  orders: '/orders',
  'orders-all': '/orders?period=all',
  'orders-empty': '/orders?q=nothing-like-this',
  find: '/find?q=20260519',
  'find-empty': '/find?q=nothing-like-this',
  messages: '/webhooks/messages',
  'messages-refused': '/webhooks/messages?verdict=REJECTED&period=all',
  notifications: '/webhooks/notifications',
  runs: '/webhooks/runs',
  'run-plan': '/webhooks/runs/plan',
  malls: '/malls',
  mall: '/malls/hanokmall/shops',
  setup: '/malls/hanokmall/setup',
  domains: '/malls/hanokmall/domains',
  'mall-history': '/malls/hanokmall/history',
  team: '/team',
  'api-keys': '/api-keys',
  audit: '/audit',
  'settings-notifications': '/settings/notifications',
  'settings-cancellation': '/settings/cancellation',
  'settings-security': '/settings/security',
  account: '/account',
  'api-explorer': '/api-explorer',
  'not-found': '/nowhere',
};

/** What stands over a page until somebody closes it. */
const pressed: Record<string, Place> = {
  palette: { path: '/orders', after: (page) => open(page, 'Control+k') },
  'key-help': { path: '/orders', after: (page) => open(page, '?') },
  'selected-rows': {
    path: '/orders',
    after: async (page) => {
      for (const row of [1, 2, 3]) await page.locator('tbody input[type=checkbox]').nth(row).check();
    },
  },
  error: {
    path: '/webhooks/messages',
    before: (page) => page.route('**/graphql', failMessages),
    after: (page) => page.unroute('**/graphql'),
  },
};

async function open(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator('dialog[open]').waitFor();
}

const failMessages = (route: Route) =>
  /MessagesList/.test(route.request().postData() ?? '') ? route.abort() : route.continue();

/** Everything that there is to see, as far as this server's data have it. */
export async function places(ask: Ask): Promise<Record<string, Place>> {
  const found = Object.entries(fixed).map(([name, path]) => [name, { path }] as const);
  return { ...Object.fromEntries(found), ...pressed, ...(await ofOrders(ask)) };
}

const oneOrder = `edges { node { mallId orderNumber notifications { id status deliveries { number } }
  webhookEvents(first: 3) { edges { node { id } } } } }`;

type Found = {
  mallId: string;
  orderNumber: string;
  notifications: { id: string }[];
  webhookEvents: { edges: { node: { id: string } }[] };
};

type FoundOrders = { orders: { edges: { node: Found }[] } };

/** Orders in each state, and the drawers and dialogs of the one that people call about the most. */
async function ofOrders(ask: Ask): Promise<Record<string, Place>> {
  const first = async (filter: string): Promise<Found | null> => {
    const { orders } = await ask<FoundOrders>(`{ orders(first: 1, filter: ${filter}) { ${oneOrder} } }`);
    return orders.edges[0]?.node ?? null;
  };
  const pathOf = ({ mallId, orderNumber }: Found) => `/orders/${mallId}/${orderNumber}`;
  const all: Record<string, Place> = {};
  for (const status of ['PENDING', 'FAILED', 'UNKNOWN', 'PARTIALLY_REFUNDED', 'REFUNDED', 'EXPIRED', 'CANCELLED']) {
    const order = await first(`{ statuses: [${status}] }`);
    if (order) all[`order-${status.toLowerCase().replace('_', '-')}`] = { path: pathOf(order) };
  }
  const told = await first('{ statuses: [PAID], deliveryStates: [DELIVERED] }');
  if (told) all['order-paid'] = { path: pathOf(told) };
  const byHand = await first('{ attentionCauses: [CANCEL_BY_HAND] }').catch(() => null);
  if (byHand) {
    all['order-by-hand'] = { path: pathOf(byHand) };
    all['entered-dialog'] = { path: `${pathOf(byHand)}/entered` };
  }
  const order = await first('{ statuses: [PAID], deliveryStates: [RETRYING] }');
  if (!order) return all;
  const path = pathOf(order);
  const [notice] = order.notifications;
  const [one, other] = order.webhookEvents.edges.map(({ node }) => node.id);
  return {
    ...all,
    order: { path },
    print: { path: `${path}/print` },
    cancel: { path: `${path}/cancel`, after: (page) => page.locator('input[name=amount]').waitFor() },
    'cancel-preview': { path: `${path}/cancel`, after: toPreview },
    ...(notice && {
      notice: {
        path: `${path}/notifications/${notice.id}`,
        after: (page) => page.getByRole('dialog').locator('summary').first().click(),
      },
      resend: { path: `${path}/resend/${notice.id}` },
      skip: { path: `${path}/skip/${notice.id}` },
    }),
    ...(one && { message: { path: `${path}/events/${one}` } }),
    ...(one && other && { compare: { path: `${path}/compare/${one}/${other}` } }),
  };
}

async function toPreview(page: Page): Promise<void> {
  const form = page.getByRole('dialog').locator('form');
  await form.locator('input[name=how][value=whole]').check();
  await form.locator('input[name=reason][value=BUYER_REQUEST]').check();
  await form.locator('button[type=submit], button').first().click();
  await form.waitFor({ state: 'detached' });
}
