import './reflect.ts';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type PubSub } from 'type-graphql';
import { checkAccess, ruleOf } from './allowed.ts';
import { ApiKeyResolver } from './api-key/api-key.resolver.ts';
import { AttentionResolver } from './attention/attention.resolver.ts';
import { AuditResolver } from './audit/audit.resolver.ts';
import { BulkChangeResolver } from './bulk/bulk-change.resolver.ts';
import { BulkDeliveryResolver, BulkRunItemResolver, BulkRunResolver } from './bulk/bulk-run.resolver.ts';
import { ApprovalResolver } from './cancel/approval.resolver.ts';
import { CancelOrderResolver } from './cancel/cancel-order.resolver.ts';
import { EnteredCancellationResolver } from './cancel/entered.resolver.ts';
import { OrderCancelResolver } from './cancel/order-cancel.resolver.ts';
import { FindResolver } from './find/find.resolver.ts';
import { LiveResolver } from './live/live.resolver.ts';
import { MallResolver } from './mall/mall.resolver.ts';
import { MallFactsResolver } from './mall/mall-facts.resolver.ts';
import { MallStaffResolver } from './mall/mall-staff.resolver.ts';
import { DeliveryResolver } from './notification/delivery.resolver.ts';
import { NotificationResolver } from './notification/notification.resolver.ts';
import { NotificationStaffResolver } from './notification/staff.resolver.ts';
import { OrderResolver } from './order/order.resolver.ts';
import { AttemptResolver, CancellationResolver } from './order/order-parts.resolver.ts';
import { OrderRelationsResolver } from './order/order-relations.resolver.ts';
import { OrdersResolver } from './order/orders.resolver.ts';
import { SituationResolver } from './order/situation.resolver.ts';
import { OrderNoteResolver } from './order-note/order-note.resolver.ts';
import { ChartResolver } from './overview/chart.resolver.ts';
import { FiguresResolver } from './overview/figures.resolver.ts';
import { OverviewResolver } from './overview/overview.resolver.ts';
import { TroubleResolver } from './overview/trouble.resolver.ts';
import { PersonalDataResolver } from './personal-data/personal-data.resolver.ts';
import { RefreshResolver } from './refresh/refresh.resolver.ts';
import { SavedViewResolver } from './saved-view/saved-view.resolver.ts';
import { IdentityResolver } from './session/identity.resolver.ts';
import { TwoStepResolver } from './session/two-step.resolver.ts';
import { SettingResolver } from './setting/setting.resolver.ts';
import { PasswordsResolver } from './team/passwords.resolver.ts';
import { TeamResolver } from './team/team.resolver.ts';
import { TimelineResolver } from './timeline/timeline.resolver.ts';
import { ViewerResolver } from './viewer/viewer.resolver.ts';
import { WebhookEventResolver } from './webhook-event/webhook-event.resolver.ts';

let built: Promise<GraphQLSchema> | undefined;

/** The whole GraphQL schema, built once in a process. Needs no database: resolvers get theirs from the request. */
export function graphqlSchema(): Promise<GraphQLSchema> {
  built ??= build();
  return built;
}

async function build(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      ViewerResolver,
      OrdersResolver,
      FindResolver,
      SavedViewResolver,
      OrderResolver,
      AttentionResolver,
      OverviewResolver,
      FiguresResolver,
      TroubleResolver,
      ChartResolver,
      OrderRelationsResolver,
      SituationResolver,
      OrderNoteResolver,
      RefreshResolver,
      AttemptResolver,
      CancellationResolver,
      WebhookEventResolver,
      NotificationResolver,
      NotificationStaffResolver,
      DeliveryResolver,
      BulkRunResolver,
      BulkRunItemResolver,
      BulkDeliveryResolver,
      BulkChangeResolver,
      TimelineResolver,
      MallResolver,
      MallFactsResolver,
      MallStaffResolver,
      IdentityResolver,
      TwoStepResolver,
      CancelOrderResolver,
      EnteredCancellationResolver,
      OrderCancelResolver,
      ApprovalResolver,
      PersonalDataResolver,
      ApiKeyResolver,
      TeamResolver,
      PasswordsResolver,
      AuditResolver,
      SettingResolver,
      LiveResolver,
    ],
    authChecker: checkAccess,
    pubSub: ownLine,
    // Inputs have explicit types; what types can't say is checked where it is used.
    validate: false,
    // Apollo Server validates the schema it is given; here it would cost a third of a second of each start.
    skipCheck: true,
  });
  refuseOpenFields(schema);
  return schema;
}

/** The library wants one of its kind for subscriptions; ours bring their own source of events and never use it. */
const ownLine: PubSub = {
  publish() {},
  subscribe: (topic) => {
    throw new Error(`${topic} has no source of events`);
  },
};

/** A root field that forgot its access rule would be open to the world, so the server doesn't start with one. */
function refuseOpenFields(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = roots.flatMap((root) => Object.values(root?.getFields() ?? {}));
  const open = fields.filter((field) => ruleOf(field) === undefined).map((field) => field.name);
  if (open.length > 0) throw new Error(`Fields without an access rule: ${open.join(', ')}.`);
}
