import { ApiKeySchema } from './api-key.ts';
import { ApprovalSchema } from './approval.ts';
import { AttemptSchema } from './attempt.ts';
import { AttentionSchema } from './attention.ts';
import { AuditEntrySchema } from './audit-entry.ts';
import { BulkItemSchema } from './bulk-item.ts';
import { BulkRunSchema } from './bulk-run.ts';
import { CancellationSchema } from './cancellation.ts';
import { DeliverySchema } from './delivery.ts';
import { ExternalCheckoutSchema } from './external-checkout.ts';
import { LedgerCheckSchema } from './ledger-check.ts';
import { MallSchema } from './mall.ts';
import { MallCheckSchema } from './mall-check.ts';
import { MallEventSchema } from './mall-event.ts';
import { MallTokenSchema } from './mall-token.ts';
import { MerchantSessionSchema } from './merchant-session.ts';
import { MutationRequestSchema } from './mutation-request.ts';
import { NotificationSchema } from './notification.ts';
import { OAuthStateSchema } from './oauth-state.ts';
import { OrderSchema } from './order.ts';
import { OrderEventSchema } from './order-event.ts';
import { OrderNoteSchema } from './order-note.ts';
import { PaymentBudgetSchema } from './payment-budget.ts';
import { ReceiverSchema } from './receiver.ts';
import { SavedViewSchema } from './saved-view.ts';
import { SavedViewMarkSchema } from './saved-view-mark.ts';
import { SettingSchema } from './setting.ts';
import { ShopSchema } from './shop.ts';
import { StorefrontScriptSchema } from './storefront-script.ts';
import { TimedTurnSchema } from './timed-turn.ts';
import { UsedLaunchSchema } from './used-launch.ts';
import { WebhookEventSchema } from './webhook-event.ts';

export const entities = [
  LedgerCheckSchema,
  MallSchema,
  MallTokenSchema,
  MallCheckSchema,
  MallEventSchema,
  OAuthStateSchema,
  UsedLaunchSchema,
  MerchantSessionSchema,
  ShopSchema,
  StorefrontScriptSchema,
  OrderSchema,
  AttemptSchema,
  ExternalCheckoutSchema,
  AttentionSchema,
  CancellationSchema,
  ApprovalSchema,
  OrderEventSchema,
  OrderNoteSchema,
  WebhookEventSchema,
  NotificationSchema,
  DeliverySchema,
  BulkRunSchema,
  BulkItemSchema,
  ReceiverSchema,
  PaymentBudgetSchema,
  ApiKeySchema,
  SavedViewSchema,
  SavedViewMarkSchema,
  MutationRequestSchema,
  AuditEntrySchema,
  TimedTurnSchema,
  SettingSchema,
];
