import type { Scenario } from '../scenario.ts';
import { answerScenarios } from './answers.ts';
import { callScenarios } from './calls.ts';
import { messageScenarios } from './messages.ts';

/** What every adapter must do, whichever PG it speaks to. */
export const scenarios: readonly Scenario[] = [...callScenarios, ...answerScenarios, ...messageScenarios];
