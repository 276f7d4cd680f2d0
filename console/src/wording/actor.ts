import type { Translate } from '../i18n/translate.ts';
import { type Params, textOf } from './params.ts';

const parties = ['CAFE24', 'PG', 'SYSTEM'] as const;

/** Who did it, under `by`, as it stands in brackets: "김하나 님", "카페24", "API 키(정산봇)". */
export function actorName(params: Params, t: Translate): string {
  return t('actorForm.name', formsOf(params));
}

/** The same as the subject of a sentence: "김하나 님이", "카페24가". The only place where Korean gives it its particle. */
export function actorSubject(params: Params, t: Translate): string {
  return t('actorForm.subject', formsOf(params));
}

/** A name alone is a person's; a party is named by its word. */
function formsOf(params: Params): { kind: string; name: string } {
  const name = textOf(params, 'by');
  const kind = textOf(params, 'byKind');
  return { kind: kind === 'none' ? (parties.find((party) => party === name) ?? kind) : kind, name };
}
