import type { Translate } from '../../i18n/translate.ts';
import { absent } from '../../wording/money.ts';
import type { AuditRow } from './audit-query.ts';

/** Who did it, with the role of that time; a script and the command line are named as such. */
export function whoText(
  { actorKind, actorName, role }: Pick<AuditRow, 'actorKind' | 'actorName' | 'role'>,
  t: Translate,
) {
  if (actorKind !== 'OPERATOR') return t(`auditActor.${actorKind}`, { name: actorName });
  return role ? `${actorName} · ${t(`role.${role}`)}` : actorName;
}

/** What it was done to; a message has no name of its own. */
export function subjectText(
  { subjectKind, subjectName, mallId }: Pick<AuditRow, 'subjectKind' | 'subjectName' | 'mallId'>,
  t: Translate,
) {
  if (!subjectKind) return absent;
  const name = subjectName ?? t(`auditSubject.${subjectKind}`);
  return mallId ? `${name} · ${mallId}` : name;
}
