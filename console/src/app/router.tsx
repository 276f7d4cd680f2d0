import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { withTexts } from '../i18n/page-with-texts.tsx';
import { CrashPage } from './crash-page.tsx';
import { Frame } from './frame/frame.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const messageDrawer = withTexts(
  ['messages', 'records', 'replies', 'fields'],
  () => import('../features/webhooks/message-drawer.tsx'),
);
const noticeDrawer = withTexts(
  ['messages', 'records', 'fields'],
  () => import('../features/webhooks/notice-drawer.tsx'),
);

/** Every page and layer of the console. Pages are fetched when first opened. */
const routes: RouteObject[] = [
  {
    ErrorBoundary: CrashPage,
    HydrateFallback: () => null,
    children: [
      { path: '/admin/display', lazy: () => import('../features/merchant/merchant-page.tsx') },
      {
        path: '/orders/:mallId/:orderNumber/print',
        ErrorBoundary: CrashPage,
        lazy: withTexts(['records', 'search', 'fields'], () => import('../features/print/print-page.tsx')),
      },
      { path: '/confirmed', lazy: withTexts(['signIn'], () => import('../features/session/confirmed-page.tsx')) },
      { path: '/sign-in', lazy: withTexts(['signIn'], () => import('../features/session/sign-in-page.tsx')) },
      {
        Component: Frame,
        children: [
          { index: true, element: <Navigate to="/overview" replace /> },
          {
            ErrorBoundary: CrashPage,
            children: [
              {
                path: 'overview',
                lazy: withTexts(['overview'], () => import('../features/overview/overview-page.tsx')),
              },
              { path: 'find', lazy: withTexts(['palette', 'search'], () => import('../features/find/find-page.tsx')) },
              { path: 'orders', lazy: withTexts(['lists'], () => import('../features/orders/orders-page.tsx')) },
              {
                path: 'orders/:mallId/:orderNumber',
                lazy: withTexts(['records'], () => import('../features/orders/order-page.tsx')),
                children: [
                  { path: 'events/:id', lazy: messageDrawer },
                  { path: 'notifications/:id', lazy: noticeDrawer },
                  {
                    path: 'compare/:a/:b',
                    lazy: withTexts(
                      ['deeds', 'messages', 'fields'],
                      () => import('../features/compare/compare-drawer.tsx'),
                    ),
                  },
                  {
                    path: 'resend/:notificationId',
                    lazy: withTexts(
                      ['deeds', 'messages', 'records', 'fields'],
                      () => import('../features/resend/resend-dialog.tsx'),
                    ),
                  },
                  {
                    path: 'cancel',
                    lazy: withTexts(
                      ['deeds', 'messages', 'records', 'refusals', 'fields'],
                      () => import('../features/cancel/cancel-dialog.tsx'),
                    ),
                  },
                  {
                    path: 'entered',
                    lazy: withTexts(['deeds'], () => import('../features/entered/entered-dialog.tsx')),
                  },
                  {
                    path: 'approvals/:id',
                    lazy: withTexts(
                      ['deeds', 'messages', 'records', 'refusals', 'fields'],
                      () => import('../features/cancel/approval-dialog.tsx'),
                    ),
                  },
                  {
                    path: 'skip/:notificationId',
                    lazy: withTexts(
                      ['deeds', 'messages', 'records'],
                      () => import('../features/resend/skip-dialog.tsx'),
                    ),
                  },
                ],
              },
              { path: 'webhooks', element: <Navigate to="/webhooks/messages" replace /> },
              {
                path: 'webhooks/messages',
                lazy: withTexts(['messages', 'records'], () => import('../features/webhooks/messages-page.tsx')),
                children: [{ path: ':id', lazy: messageDrawer }],
              },
              {
                path: 'webhooks/notifications',
                lazy: withTexts(
                  ['lists', 'messages', 'records'],
                  () => import('../features/webhooks/notices-page.tsx'),
                ),
                children: [{ path: ':id', lazy: noticeDrawer }],
              },
              {
                path: 'webhooks/runs',
                lazy: withTexts(['deeds', 'messages'], () => import('../features/bulk/runs-page.tsx')),
              },
              {
                path: 'webhooks/runs/plan',
                lazy: withTexts(['deeds'], () => import('../features/bulk/plan-page.tsx')),
              },
              {
                path: 'webhooks/runs/:id',
                lazy: withTexts(
                  ['deeds', 'lists', 'messages', 'records'],
                  () => import('../features/bulk/run-page.tsx'),
                ),
              },
              {
                path: 'attention',
                lazy: withTexts(['deeds', 'records'], () => import('../features/attention/attention-page.tsx')),
              },
              { path: 'malls', lazy: withTexts(['malls'], () => import('../features/malls/malls-page.tsx')) },
              {
                path: 'malls/:mallId',
                lazy: withTexts(['malls'], () => import('../features/malls/mall-page.tsx')),
                children: [
                  { index: true, element: <Navigate to="shops" replace /> },
                  { path: 'shops', lazy: withTexts(['malls'], () => import('../features/malls/shops-tab.tsx')) },
                  { path: 'setup', lazy: withTexts(['malls'], () => import('../features/malls/setup-tab.tsx')) },
                  { path: 'domains', lazy: withTexts(['malls'], () => import('../features/malls/domains-tab.tsx')) },
                  { path: 'history', lazy: withTexts(['malls'], () => import('../features/malls/history-tab.tsx')) },
                ],
              },
              { path: 'team', lazy: withTexts(['people'], () => import('../features/team/team-page.tsx')) },
              { path: 'api-keys', lazy: withTexts(['people'], () => import('../features/api-keys/api-keys-page.tsx')) },
              {
                path: 'audit',
                lazy: withTexts(['audit', 'records'], () => import('../features/audit/audit-page.tsx')),
                children: [
                  {
                    path: ':id',
                    lazy: withTexts(['audit', 'records', 'fields'], () => import('../features/audit/audit-drawer.tsx')),
                  },
                ],
              },
              { path: 'settings', element: <Navigate to="/settings/notifications" replace /> },
              {
                path: 'settings/:section',
                lazy: withTexts(['settings'], () => import('../features/settings/settings-page.tsx')),
              },
              {
                path: 'api-explorer',
                lazy: withTexts(['explorer'], () => import('../features/explorer/explorer-page.tsx')),
              },
              { path: 'account', lazy: withTexts(['people'], () => import('../features/account/account-page.tsx')) },
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
