import { orders } from './0001-orders.ts';
import { access } from './0002-access.ts';
import { search } from './0003-search.ts';
import { cancellations } from './0004-cancellations.ts';
import { syncCheckout } from './0005-sync-checkout.ts';
import { onboarding } from './0006-onboarding.ts';
import { externalCheckout } from './0007-external-checkout.ts';
import { toldThroughAdminApi } from './0008-told-through-admin-api.ts';
import { checks } from './0009-checks.ts';
import { delivery } from './0010-delivery.ts';
import { retention } from './0012-retention.ts';
import { mallUpkeep } from './0013-mall-upkeep.ts';
import { audit } from './0014-audit.ts';
import { approvals } from './0015-approvals.ts';
import { staffActions } from './0016-staff-actions.ts';
import { bulkRuns } from './0018-bulk-runs.ts';
import { whoCancels } from './0020-who-cancels.ts';
import { enteredByHand } from './0021-entered-by-hand.ts';
import { orderListIndexes } from './0022-order-list.ts';
import { savedViews } from './0023-saved-views.ts';
import { overview } from './0024-overview.ts';
import { mallPages } from './0026-mall-pages.ts';
import { settings } from './0027-settings.ts';
import { messageLists } from './0033-message-lists.ts';
import { whatIndexesFind } from './0034-what-indexes-find.ts';
import { ledgerChecks } from './0037-ledger-checks.ts';

export const migrations = [
  orders,
  access,
  search,
  cancellations,
  syncCheckout,
  onboarding,
  externalCheckout,
  toldThroughAdminApi,
  checks,
  delivery,
  retention,
  mallUpkeep,
  audit,
  approvals,
  staffActions,
  bulkRuns,
  whoCancels,
  enteredByHand,
  orderListIndexes,
  savedViews,
  overview,
  mallPages,
  settings,
  messageLists,
  whatIndexesFind,
  ledgerChecks,
];
