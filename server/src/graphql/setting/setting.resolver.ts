import type { SettingSection } from '@pgbridge/shared/setting-words';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { changeSettings, listSettings } from '../../flows/settings.ts';
import { Allowed } from '../allowed.ts';
import { doerIn, type GraphqlContext } from '../context.ts';
import { keyed } from '../mutation/keyed.ts';
import { refuse } from '../mutation/refuse.ts';
import { refuseStaff } from '../mutation/refuse-staff.ts';
import { stepUpNeeded } from '../mutation/step-up.ts';
import { effects } from './effects.ts';
import {
  ChangeSettingsInput,
  ChangeSettingsResult,
  ChangeSettingsSuccess,
  SettingSectionEnum,
  SettingType,
} from './setting.type.ts';

/** How the bridge is set up, and what of it an admin changes while it runs. */
@Resolver()
export class SettingResolver {
  @Allowed('settings.manage')
  @Query(() => [SettingType], { description: 'How the bridge is set up: all settings but secrets.' })
  async settings(
    @Arg('section', () => SettingSectionEnum, { nullable: true, description: 'Only those about this.' })
    section: SettingSection | null,
    @Ctx() context: GraphqlContext,
  ): Promise<SettingType[]> {
    const all = await read(context);
    return section ? all.filter((setting) => setting.section === section) : all;
  }

  @Allowed('settings.manage')
  @Mutation(() => ChangeSettingsResult, {
    description: 'Changes settings, or sets them back to the default. In force within seconds, without a restart.',
  })
  async changeSettings(
    @Arg('input', () => ChangeSettingsInput, { description: 'Which, to what, and why.' })
    { changes, reason, idempotencyKey }: ChangeSettingsInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof ChangeSettingsResult> {
    const stepUp = stepUpNeeded(context);
    if (stepUp) return stepUp;
    if ((reason?.length ?? 0) > 200) return refuse('REASON_TOO_LONG');
    const given = changes.map(({ name, value, expected }) => ({ name, value: value?.trim() ?? null, expected }));
    const request = {
      mutation: 'changeSettings',
      idempotencyKey,
      arguments: { changes: given, reason: reason ?? null },
    };
    const deed = { doer: doerIn(context), changes: given, reason: reason?.trim() || null };
    const refused = await keyed(
      context,
      request,
      async (em) => {
        const { refusal } = await changeSettings(context.bridge, em, deed);
        return refusal ? { refused: refuseStaff(refusal) } : { done: null, result: {} };
      },
      async () => null,
    );
    if (refused) return refused;
    await context.bridge.settingsBook.reload();
    return Object.assign(new ChangeSettingsSuccess(), { settings: await read(context) });
  }
}

async function read({ bridge, em }: GraphqlContext): Promise<SettingType[]> {
  const settings = await listSettings(bridge, em);
  return settings.map((setting) => ({ ...setting, effect: effects[setting.name] }));
}
