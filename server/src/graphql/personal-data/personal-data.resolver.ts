import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type Deed, recordAudit } from '../../store/audit.ts';
import { inTransaction } from '../../store/transaction.ts';
import { Allowed } from '../allowed.ts';
import { doerIn, type GraphqlContext } from '../context.ts';
import { refuse } from '../mutation/refuse.ts';
import { isUuid } from '../where.ts';
import { RevealPersonalDataInput, RevealPersonalDataResult, RevealPersonalDataSuccess } from './personal-data.type.ts';

@Resolver()
export class PersonalDataResolver {
  @Allowed('personal-data.reveal')
  @Mutation(() => RevealPersonalDataResult, {
    description: 'Shows personal data of one order or one message in plain, once the audit log has it.',
  })
  async revealPersonalData(
    @Arg('input', () => RevealPersonalDataInput, { description: 'Of what, and why.' }) input: RevealPersonalDataInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof RevealPersonalDataResult> {
    const reason = input.reason.trim();
    if (reason.length < 3 || reason.length > 500) return refuse('REASON_EMPTY', { field: 'reason' });
    if ((input.orderId == null) === (input.webhookEventId == null)) return refuse('SUBJECT_AMBIGUOUS');
    const found = await find(input, context);
    if (!found) return refuse('SUBJECT_UNKNOWN');
    const deed: Deed = { action: 'PERSONAL_DATA_REVEALED', reason, after: { fields: found.fields }, ...found.about };
    await inTransaction(context.orm, (em) => recordAudit(em, doerIn(context), deed, context.clock.now()));
    return Object.assign(new RevealPersonalDataSuccess(), found.shown);
  }
}

type Found = { shown: RevealPersonalDataSuccess; fields: string[]; about: Pick<Deed, 'subject' | 'mallId'> };

/** Through the loaders, which see what the caller may see. */
async function find(input: RevealPersonalDataInput, { loaders }: GraphqlContext): Promise<Found | null> {
  const { orderId, webhookEventId } = input;
  if (orderId != null) {
    const order = isUuid(orderId) ? await loaders.order.load(orderId) : null;
    if (!order) return null;
    return {
      shown: { buyerId: order.buyerId ?? null, body: null, responseBody: null },
      fields: ['buyerId'],
      about: { subject: { kind: 'ORDER', id: order.id, name: order.orderNumber }, mallId: order.mall.id },
    };
  }
  const id = webhookEventId ?? '';
  const event = isUuid(id) ? await loaders.webhookEvent.load(id) : null;
  if (!event) return null;
  return {
    shown: { buyerId: null, body: event.body ?? null, responseBody: event.responseBody ?? null },
    fields: ['body', 'responseBody'],
    about: { subject: { kind: 'WEBHOOK_EVENT', id: event.id }, ...(event.mallId && { mallId: event.mallId }) },
  };
}
