import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { issueApiKey, listApiKeys, revokeApiKey, usualDays } from '../../access/api-keys.ts';

import { ApiKey } from '../../store/entities/api-key.ts';
import type { Work } from '../../store/once.ts';
import { inTransaction } from '../../store/transaction.ts';
import { Allowed } from '../allowed.ts';
import { doerIn, type GraphqlContext } from '../context.ts';
import { keyed } from '../mutation/keyed.ts';
import type { InputRefusal } from '../mutation/refusal.type.ts';
import { refuse } from '../mutation/refuse.ts';
import { stepUpNeeded } from '../mutation/step-up.ts';
import { isUuid } from '../where.ts';
import {
  ApiKeyType,
  IssueApiKeyInput,
  IssueApiKeyResult,
  IssueApiKeySuccess,
  RevokeApiKeyInput,
  RevokeApiKeyResult,
  RevokeApiKeySuccess,
} from './api-key.type.ts';

@Resolver()
export class ApiKeyResolver {
  @Allowed('keys.manage')
  @Query(() => [ApiKeyType], { description: 'All API keys, newest first; those that ended too.' })
  apiKeys(@Ctx() { em }: GraphqlContext): Promise<ApiKey[]> {
    return listApiKeys(em);
  }

  @Allowed('keys.manage')
  @Mutation(() => IssueApiKeyResult, { description: 'Makes a key for a script. It is shown this once.' })
  async issueApiKey(
    @Arg('input', () => IssueApiKeyInput, { description: 'What the key may do.' }) input: IssueApiKeyInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof IssueApiKeyResult> {
    const { idempotencyKey, name, role } = input;
    const given = { name, role, malls: input.mallIds ?? [], days: input.days ?? usualDays };
    return (
      stepUpNeeded(context) ??
      keyed(
        context,
        { mutation: 'issueApiKey', idempotencyKey, arguments: given },
        async (em): Promise<Work<InputRefusal, IssueApiKeySuccess>> => {
          const issued = await issueApiKey(em, given, doerIn(context), context.clock.now());
          if (!issued.ok) return { refused: refuse(issued.refusal, 'malls' in issued ? { malls: issued.malls } : {}) };
          return { done: success(issued.apiKey, issued.secret), result: { apiKey: issued.apiKey.id } };
        },
        async (result) => success(await context.em.findOneOrFail(ApiKey, { id: result.apiKey ?? '' }), null),
      )
    );
  }

  @Allowed('keys.manage')
  @Mutation(() => RevokeApiKeyResult, { description: 'Ends a key at once. Harmless to repeat.' })
  async revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: 'Which key.' }) { apiKeyId }: RevokeApiKeyInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof RevokeApiKeyResult> {
    const stepUp = stepUpNeeded(context);
    if (stepUp) return stepUp;
    if (!isUuid(apiKeyId)) return refuse('API_KEY_UNKNOWN');
    const apiKey = await inTransaction(context.orm, (em) =>
      revokeApiKey(em, apiKeyId, doerIn(context), context.clock.now()),
    );
    return apiKey ? Object.assign(new RevokeApiKeySuccess(), { apiKey }) : refuse('API_KEY_UNKNOWN');
  }
}

function success(apiKey: ApiKey, secret: string | null): IssueApiKeySuccess {
  return Object.assign(new IssueApiKeySuccess(), { apiKey, secret });
}
