import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { checkAccess, ruleOf } from './allowed.ts';
import { ApiKeyResolver } from './api-key/api-key.resolver.ts';
import { AuditResolver } from './audit/audit.resolver.ts';
import { ApprovalResolver } from './cancel/approval.resolver.ts';
import { CancelOrderResolver } from './cancel/cancel-order.resolver.ts';
import { MallResolver } from './mall/mall.resolver.ts';
import { DeliveryResolver } from './notification/delivery.resolver.ts';
import { NotificationResolver } from './notification/notification.resolver.ts';
import { OrderResolver } from './order/order.resolver.ts';
import { AttemptResolver, CancellationResolver } from './order/order-parts.resolver.ts';
import { OrderRelationsResolver } from './order/order-relations.resolver.ts';
import { OrdersResolver } from './order/orders.resolver.ts';
import { PersonalDataResolver } from './personal-data/personal-data.resolver.ts';
import { IdentityResolver } from './session/identity.resolver.ts';
import { TwoStepResolver } from './session/two-step.resolver.ts';
import { PasswordsResolver } from './team/passwords.resolver.ts';
import { TeamResolver } from './team/team.resolver.ts';
import { TimelineResolver } from './timeline/timeline.resolver.ts';
import { ViewerResolver } from './viewer/viewer.resolver.ts';
import { WebhookEventResolver } from './webhook-event/webhook-event.resolver.ts';

/** The whole GraphQL schema. Needs no database: resolvers get theirs from the request. */
export async function graphqlSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      ViewerResolver,
      OrdersResolver,
      OrderResolver,
      OrderRelationsResolver,
      AttemptResolver,
      CancellationResolver,
      WebhookEventResolver,
      NotificationResolver,
      DeliveryResolver,
      TimelineResolver,
      MallResolver,
      IdentityResolver,
      TwoStepResolver,
      CancelOrderResolver,
      ApprovalResolver,
      PersonalDataResolver,
      ApiKeyResolver,
      TeamResolver,
      PasswordsResolver,
      AuditResolver,
    ],
    authChecker: checkAccess,
    // Inputs have explicit types; what types can't say is checked where it is used.
    validate: false,
  });
  refuseOpenFields(schema);
  return schema;
}

/** A root field that forgot its access rule would be open to the world, so the server doesn't start with one. */
function refuseOpenFields(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = roots.flatMap((root) => Object.values(root?.getFields() ?? {}));
  const open = fields.filter((field) => ruleOf(field) === undefined).map((field) => field.name);
  if (open.length > 0) throw new Error(`Fields without an access rule: ${open.join(', ')}.`);
}
