import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Situation } from '../../domain/situation.ts';
import { actionsBySituation, type SituationAction } from '../../domain/situation-actions.ts';
import { enumOf } from '../enum-of.ts';
import { SituationType } from './order-parts.type.ts';

const SituationActionEnum = enumOf<SituationAction>('SituationAction', 'What a person may do about a situation.', {
  RESEND: 'Have the current notification sent now.',
  SKIP: 'Give the current notification up, so that the later ones go on.',
  REFRESH: 'Ask the PG now.',
  CANCEL: 'Give the money back.',
  REVIEW: 'Agree to a cancellation that waits for a second person, or decline it.',
  MARK_DONE: 'Say that the merchant has entered it by hand.',
  COPY_TEXT: 'Tell somebody; the console has a text for it.',
});

/** A resolver of its own: what helps follows from the code alone. */
@Resolver(() => SituationType)
export class SituationResolver {
  @FieldResolver(() => [SituationActionEnum], {
    description: 'What helps, what helps most first. `allowedActions` of the order says whether the viewer may.',
  })
  actions(@Root() { code }: Situation): readonly SituationAction[] {
    return actionsBySituation[code];
  }
}
