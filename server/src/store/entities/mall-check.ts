import { defineEntity, p } from '@mikro-orm/core';
import type { SetupCode, SetupFinding, SetupState } from '@pgbridge/shared/mall-words';

/** What asking a partner last said about a line of a mall's setup; a line that was never tested has no row. */
export const MallCheckSchema = defineEntity({
  name: 'MallCheck',
  tableName: 'mall_checks',
  properties: {
    mallId: p.string().length(32).primary(),
    code: p.string().$type<SetupCode>().primary(),
    finding: p.string().$type<SetupFinding>(),
    /** What the finding meant for payments, so that malls can be looked for by it. */
    state: p.string().$type<SetupState>(),
    params: p.json<Record<string, string | number>>(),
    testedAt: p.datetime(),
  },
});

export class MallCheck extends MallCheckSchema.class {}
MallCheckSchema.setClass(MallCheck);
