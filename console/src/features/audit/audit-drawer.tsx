import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { NotFoundState } from '../../ui/states.tsx';
import { useCloseLayer } from '../../url/use-close-layer.ts';
import { AuditChanges } from './audit-changes.tsx';
import { AuditFacts } from './audit-facts.tsx';
import { type AuditDetails, auditEntryQuery } from './audit-query.ts';

/** One entry in full, over the list it was opened from. */
export function Component() {
  const { id = '' } = useParams();
  const t = useTranslate();
  const result = useQuery(auditEntryQuery, { variables: { id } });
  const close = useCloseLayer();
  const entry = result.data?.auditEntry;
  return (
    <Drawer title={entry ? t(`auditAction.${entry.action}`) : t('audit.title')} onClose={close}>
      <QueryView result={result} rows={6}>
        {({ auditEntry }) => (auditEntry ? <Entry entry={auditEntry} /> : <NotFoundState />)}
      </QueryView>
    </Drawer>
  );
}

function Entry({ entry }: { entry: AuditDetails }) {
  return (
    <>
      <AuditFacts entry={entry} />
      <AuditChanges {...entry} />
    </>
  );
}
