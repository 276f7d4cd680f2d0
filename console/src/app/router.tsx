import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { withTexts } from '../i18n/page-with-texts.tsx';
import { CrashPage } from './crash-page.tsx';
import { Frame } from './frame/frame.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const messageDrawer = () => import('../features/webhooks/message-drawer.tsx');
const noticeDrawer = () => import('../features/webhooks/notice-drawer.tsx');

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
        lazy: () => import('../features/print/print-page.tsx'),
      },
      { path: '/confirmed', lazy: () => import('../features/session/confirmed-page.tsx') },
      { path: '/sign-in', lazy: () => import('../features/session/sign-in-page.tsx') },
      {
        Component: Frame,
        children: [
          { index: true, element: <Navigate to="/overview" replace /> },
          {
            ErrorBoundary: CrashPage,
            children: [
              { path: 'overview', lazy: () => import('../features/overview/overview-page.tsx') },
              { path: 'find', lazy: () => import('../features/find/find-page.tsx') },
              { path: 'orders', lazy: () => import('../features/orders/orders-page.tsx') },
              {
                path: 'orders/:mallId/:orderNumber',
                lazy: () => import('../features/orders/order-page.tsx'),
                children: [
                  { path: 'events/:id', lazy: messageDrawer },
                  { path: 'notifications/:id', lazy: noticeDrawer },
                  { path: 'compare/:a/:b', lazy: () => import('../features/compare/compare-drawer.tsx') },
                  { path: 'resend/:notificationId', lazy: () => import('../features/resend/resend-dialog.tsx') },
                  { path: 'cancel', lazy: () => import('../features/cancel/cancel-dialog.tsx') },
                  { path: 'entered', lazy: () => import('../features/entered/entered-dialog.tsx') },
                  { path: 'approvals/:id', lazy: () => import('../features/cancel/approval-dialog.tsx') },
                  { path: 'skip/:notificationId', lazy: () => import('../features/resend/skip-dialog.tsx') },
                ],
              },
              { path: 'webhooks', element: <Navigate to="/webhooks/messages" replace /> },
              {
                path: 'webhooks/messages',
                lazy: () => import('../features/webhooks/messages-page.tsx'),
                children: [{ path: ':id', lazy: messageDrawer }],
              },
              {
                path: 'webhooks/notifications',
                lazy: () => import('../features/webhooks/notices-page.tsx'),
                children: [{ path: ':id', lazy: noticeDrawer }],
              },
              { path: 'webhooks/runs', lazy: () => import('../features/bulk/runs-page.tsx') },
              { path: 'webhooks/runs/plan', lazy: () => import('../features/bulk/plan-page.tsx') },
              { path: 'webhooks/runs/:id', lazy: () => import('../features/bulk/run-page.tsx') },
              { path: 'attention', lazy: () => import('../features/attention/attention-page.tsx') },
              { path: 'malls', lazy: withTexts('malls', () => import('../features/malls/malls-page.tsx')) },
              {
                path: 'malls/:mallId',
                lazy: withTexts('malls', () => import('../features/malls/mall-page.tsx')),
                children: [
                  { index: true, element: <Navigate to="shops" replace /> },
                  { path: 'shops', lazy: () => import('../features/malls/shops-tab.tsx') },
                  { path: 'setup', lazy: () => import('../features/malls/setup-tab.tsx') },
                  { path: 'domains', lazy: () => import('../features/malls/domains-tab.tsx') },
                  { path: 'history', lazy: () => import('../features/malls/history-tab.tsx') },
                ],
              },
              { path: 'team', lazy: () => import('../features/team/team-page.tsx') },
              { path: 'api-keys', lazy: () => import('../features/api-keys/api-keys-page.tsx') },
              {
                path: 'audit',
                lazy: withTexts('audit', () => import('../features/audit/audit-page.tsx')),
                children: [{ path: ':id', lazy: () => import('../features/audit/audit-drawer.tsx') }],
              },
              { path: 'settings', element: <Navigate to="/settings/notifications" replace /> },
              {
                path: 'settings/:section',
                lazy: withTexts('settings', () => import('../features/settings/settings-page.tsx')),
              },
              {
                path: 'api-explorer',
                lazy: withTexts('explorer', () => import('../features/explorer/explorer-page.tsx')),
              },
              { path: 'account', lazy: () => import('../features/account/account-page.tsx') },
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
