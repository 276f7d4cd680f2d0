import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { previewResend, resendNotification, skipNotification } from '../../flows/operator-actions.ts';
import { Notification } from '../../store/entities/notification.ts';
import { Allowed } from '../allowed.ts';
import { doerIn, type GraphqlContext } from '../context.ts';
import { keyed } from '../mutation/keyed.ts';
import { refuse } from '../mutation/refuse.ts';
import { refuseStaff } from '../mutation/refuse-staff.ts';
import { isUuid } from '../where.ts';
import {
  ResendNotificationInput,
  ResendNotificationResult,
  ResendNotificationSuccess,
  SkipNotificationInput,
  SkipNotificationResult,
  SkipNotificationSuccess,
} from './staff.type.ts';

/** What staff do with a notification. */
@Resolver()
export class NotificationStaffResolver {
  @Allowed('notifications.resend')
  @Mutation(() => ResendNotificationResult, {
    description: 'Has a notification sent now, in place of its planned try; or tells what would be sent.',
  })
  async resendNotification(
    @Arg('input', () => ResendNotificationInput, { description: 'Which, and why.' }) input: ResendNotificationInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof ResendNotificationResult> {
    if (!(await isSeen(input.notificationId, context))) return refuse('UNKNOWN_NOTIFICATION');
    if (input.dryRun) return preview(input.notificationId, context);
    const done = await change(context, 'resendNotification', resendNotification, {
      ...input,
      reason: input.reason ?? '',
    });
    return 'notification' in done ? Object.assign(new ResendNotificationSuccess(), done, { preview: null }) : done;
  }

  @Allowed('notifications.resend')
  @Mutation(() => SkipNotificationResult, {
    description: 'Gives up a notification that was tried in vain, so that the later ones of its order go on.',
  })
  async skipNotification(
    @Arg('input', () => SkipNotificationInput, { description: 'Which, and why.' }) input: SkipNotificationInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof SkipNotificationResult> {
    if (!(await isSeen(input.notificationId, context))) return refuse('UNKNOWN_NOTIFICATION');
    const done = await change(context, 'skipNotification', skipNotification, input);
    return 'notification' in done ? Object.assign(new SkipNotificationSuccess(), done) : done;
  }
}

async function isSeen(id: string, { loaders }: GraphqlContext): Promise<boolean> {
  return isUuid(id) && (await loaders.notification.load(id)) !== null;
}

async function preview(id: string, { bridge, em }: GraphqlContext): Promise<typeof ResendNotificationResult> {
  const { value, refusal } = await previewResend(bridge, em, id);
  if (refusal) return refuseStaff(refusal);
  return Object.assign(new ResendNotificationSuccess(), { notification: await readAnew(em, id), preview: value });
}

/** Runs one of the two flows, once for each key. */
function change(
  context: GraphqlContext,
  mutation: string,
  flow: typeof resendNotification,
  { notificationId, reason, idempotencyKey }: SkipNotificationInput,
) {
  const doer = doerIn(context);
  return keyed(
    context,
    { mutation, idempotencyKey, arguments: { notificationId, reason } },
    async (em) => {
      const { value, refusal } = await flow(context.bridge, em, { notificationId, reason, doer });
      return refusal ? { refused: refuseStaff(refusal) } : { done: null, result: value };
    },
    async () => null,
  ).then(async (refused) => refused ?? { notification: await readAnew(context.em, notificationId) });
}

/** As it is after the change; what was read before it is old. */
function readAnew(em: GraphqlContext['em'], id: string): Promise<Notification> {
  return em.findOneOrFail(Notification, id, { refresh: true });
}
