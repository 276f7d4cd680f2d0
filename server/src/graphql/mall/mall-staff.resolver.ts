import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { OrStaffRefusal } from '../../domain/staff-refusal.ts';
import { testSetup } from '../../flows/mall-setup-test.ts';
import {
  type MallDeed,
  pauseNotices,
  readDomains,
  refreshToken,
  resumeNotices,
  setPaymentMethod,
} from '../../flows/mall-staff.ts';
import { Mall } from '../../store/entities/mall.ts';
import type { Em } from '../../store/orm.config.ts';
import { Allowed } from '../allowed.ts';
import { doerIn, type GraphqlContext } from '../context.ts';
import { type Keyed, keyed } from '../mutation/keyed.ts';
import { refuseStaff } from '../mutation/refuse-staff.ts';
import {
  MallChangeResult,
  MallInput,
  MallSuccess,
  PauseMallNoticesInput,
  ResumeMallNoticesInput,
  SetMallPaymentMethodInput,
  TestMallSetupInput,
} from './mall-staff.type.ts';

/** What staff do with a mall. Nobody who is bound to malls has the right, so a mall is looked up unscoped. */
@Resolver()
export class MallStaffResolver {
  @Allowed('malls.manage')
  @Mutation(() => MallChangeResult, {
    description: "Tests lines of a mall's setup by asking the partners. The same line once in 10 seconds.",
  })
  async testMallSetup(
    @Arg('input', () => TestMallSetupInput, { description: 'Which mall, and which lines.' })
    { mallId, codes }: TestMallSetupInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof MallChangeResult> {
    return answer(
      context,
      mallId,
      await testSetup(context.bridge, { ...deedIn(context, mallId), codes: codes ?? null }),
    );
  }

  @Allowed('malls.manage')
  @Mutation(() => MallChangeResult, { description: 'Renews our token of a mall now; it is renewed every day anyway.' })
  async refreshMallToken(
    @Arg('input', () => MallInput, { description: 'Which mall.' }) { mallId }: MallInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof MallChangeResult> {
    return answer(context, mallId, await refreshToken(context.bridge, deedIn(context, mallId)));
  }

  @Allowed('malls.manage')
  @Mutation(() => MallChangeResult, {
    description: "Reads a mall's shops and domains now; they are read every day anyway.",
  })
  async readMallDomains(
    @Arg('input', () => MallInput, { description: 'Which mall.' }) { mallId }: MallInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof MallChangeResult> {
    return answer(context, mallId, await readDomains(context.bridge, deedIn(context, mallId)));
  }

  @Allowed('malls.manage')
  @Mutation(() => MallChangeResult, {
    description: 'Changes what notifications of a mall call the payment method, for orders that come from now on.',
  })
  setMallPaymentMethod(
    @Arg('input', () => SetMallPaymentMethodInput, { description: 'Which mall, and what.' })
    { mallId, paymentMethod, idempotencyKey }: SetMallPaymentMethodInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof MallChangeResult> {
    const request = { mutation: 'setMallPaymentMethod', idempotencyKey, arguments: { mallId, paymentMethod } };
    const deed = { ...deedIn(context, mallId), paymentMethod };
    return change(context, mallId, request, (em) => setPaymentMethod(context.bridge, em, deed));
  }

  @Allowed('malls.manage')
  @Mutation(() => MallChangeResult, {
    description: 'Holds the notifications of a mall back: they wait in their order, and none is dropped.',
  })
  pauseMallNotices(
    @Arg('input', () => PauseMallNoticesInput, { description: 'Which mall, and why.' })
    { mallId, reason, idempotencyKey }: PauseMallNoticesInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof MallChangeResult> {
    const request = { mutation: 'pauseMallNotices', idempotencyKey, arguments: { mallId, reason } };
    const deed = { ...deedIn(context, mallId), reason };
    return change(context, mallId, request, (em) => pauseNotices(context.bridge, em, deed));
  }

  @Allowed('malls.manage')
  @Mutation(() => MallChangeResult, { description: 'Lets the notifications of a mall go again.' })
  resumeMallNotices(
    @Arg('input', () => ResumeMallNoticesInput, { description: 'Which mall.' })
    { mallId, idempotencyKey }: ResumeMallNoticesInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof MallChangeResult> {
    const request = { mutation: 'resumeMallNotices', idempotencyKey, arguments: { mallId } };
    return change(context, mallId, request, (em) => resumeNotices(context.bridge, em, deedIn(context, mallId)));
  }
}

const deedIn = (context: GraphqlContext, mallId: string): MallDeed => ({ mallId, doer: doerIn(context) });

/** A change without a call to a partner, once for each key. */
async function change(
  context: GraphqlContext,
  mallId: string,
  request: Keyed,
  flow: (em: Em) => Promise<OrStaffRefusal<{ mallId: string }>>,
): Promise<typeof MallChangeResult> {
  const refused = await keyed(
    context,
    request,
    async (em) => {
      const { value, refusal } = await flow(em);
      return refusal ? { refused: refuseStaff(refusal) } : { done: null, result: value };
    },
    async () => null,
  );
  return refused ?? answer(context, mallId, {});
}

async function answer(
  { em }: GraphqlContext,
  mallId: string,
  { refusal }: Pick<OrStaffRefusal<unknown>, 'refusal'>,
): Promise<typeof MallChangeResult> {
  if (refusal) return refuseStaff(refusal);
  // What was read before the change is old.
  const mall = await em.findOneOrFail(Mall, mallId, { refresh: true });
  return Object.assign(new MallSuccess(), { mall });
}
