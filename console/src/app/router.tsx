import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import type { WordStore } from '../i18n/words.ts';
import { CrashPage } from './crash-page.tsx';
import { Frame } from './frame/frame.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const messageDrawer = () => import('../features/webhooks/message-drawer.tsx');
const noticeDrawer = () => import('../features/webhooks/notice-drawer.tsx');

type Later = <Page>(load: () => Promise<Page>) => () => Promise<Page>;

/** Every page and layer of the console. Pages are fetched when first opened; `later`: with the words that the first pages don't need. */
const routes = (later: Later): RouteObject[] => [
  {
    ErrorBoundary: CrashPage,
    HydrateFallback: () => null,
    children: [
      { path: '/admin/display', lazy: () => import('../features/merchant/merchant-page.tsx') },
      { path: '/sign-in', lazy: () => import('../features/session/sign-in-page.tsx') },
      {
        Component: Frame,
        children: [
          { index: true, element: <Navigate to="/orders" replace /> },
          {
            ErrorBoundary: CrashPage,
            children: [
              { path: 'orders', lazy: () => import('../features/orders/orders-page.tsx') },
              {
                path: 'orders/:mallId/:orderNumber',
                lazy: () => import('../features/orders/order-page.tsx'),
                children: [
                  { path: 'events/:id', lazy: later(messageDrawer) },
                  { path: 'notifications/:id', lazy: later(noticeDrawer) },
                  { path: 'resend/:notificationId', lazy: later(() => import('../features/resend/resend-dialog.tsx')) },
                  { path: 'cancel', lazy: later(() => import('../features/cancel/cancel-dialog.tsx')) },
                  { path: 'approvals/:id', lazy: later(() => import('../features/cancel/approval-dialog.tsx')) },
                  { path: 'skip/:notificationId', lazy: later(() => import('../features/resend/skip-dialog.tsx')) },
                ],
              },
              { path: 'webhooks', element: <Navigate to="/webhooks/messages" replace /> },
              {
                path: 'webhooks/messages',
                lazy: later(() => import('../features/webhooks/messages-page.tsx')),
                children: [{ path: ':id', lazy: later(messageDrawer) }],
              },
              {
                path: 'webhooks/notifications',
                lazy: later(() => import('../features/webhooks/notices-page.tsx')),
                children: [{ path: ':id', lazy: later(noticeDrawer) }],
              },
              { path: 'webhooks/runs', lazy: later(() => import('../features/bulk/runs-page.tsx')) },
              { path: 'webhooks/runs/plan', lazy: later(() => import('../features/bulk/plan-page.tsx')) },
              { path: 'webhooks/runs/:id', lazy: later(() => import('../features/bulk/run-page.tsx')) },
              { path: 'attention', lazy: later(() => import('../features/attention/attention-page.tsx')) },
              { path: 'malls', lazy: later(() => import('../features/malls/malls-page.tsx')) },
              {
                path: 'malls/:mallId',
                lazy: later(() => import('../features/malls/mall-page.tsx')),
                children: [
                  { index: true, element: <Navigate to="shops" replace /> },
                  { path: 'shops', lazy: later(() => import('../features/malls/shops-tab.tsx')) },
                  { path: 'setup', lazy: later(() => import('../features/malls/setup-tab.tsx')) },
                  { path: 'domains', lazy: later(() => import('../features/malls/domains-tab.tsx')) },
                  { path: 'history', lazy: later(() => import('../features/malls/history-tab.tsx')) },
                ],
              },
              { path: 'team', lazy: later(() => import('../features/team/team-page.tsx')) },
              { path: 'api-keys', lazy: later(() => import('../features/api-keys/api-keys-page.tsx')) },
              {
                path: 'audit',
                lazy: later(() => import('../features/audit/audit-page.tsx')),
                children: [{ path: ':id', lazy: later(() => import('../features/audit/audit-drawer.tsx')) }],
              },
              { path: 'api-explorer', lazy: later(() => import('../features/explorer/explorer-page.tsx')) },
              { path: 'account', lazy: later(() => import('../features/account/account-page.tsx')) },
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
];

export function createRouter(words: WordStore) {
  const later: Later = (load) => async () => {
    const [page] = await Promise.all([load(), words.complete()]);
    return page;
  };
  return createBrowserRouter(routes(later));
}
