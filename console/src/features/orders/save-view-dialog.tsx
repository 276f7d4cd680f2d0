import { Checkbox, TextInput } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useChange } from '../../access/use-change.ts';
import { useMay } from '../../access/viewer.ts';
import type { OrderFilter, OrderSort } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AskForm } from '../../ui/ask-form.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { viewPath } from './view-url.ts';
import { saveViewMutation } from './views-query.ts';

type Kept = { filter: OrderFilter; sort: OrderSort; columns: string[] };
type Props = { view: Kept; onClose: () => void; onSaved: () => void };

/** Keeps the list as it is under a name, and goes on to it. */
export function SaveViewDialog({ view, onClose, onSaved }: Props) {
  const t = useTranslate();
  const navigate = useNavigate();
  const mayShare = useMay('views.share');
  const { send, busy, refusal } = useChange();
  async function save(fields: FormData) {
    const input = { ...view, name: String(fields.get('name')), isShared: fields.get('shared') === 'on' };
    const saved = await send(saveViewMutation, { input }, ({ saveView }) => saveView);
    if (!saved) return;
    onSaved();
    onClose();
    void navigate(viewPath({ ...view, id: saved.viewId ?? '' }));
  }
  return (
    <Dialog title={t('orders.view.saveTitle')} onClose={onClose}>
      <AskForm
        submit={t('orders.view.save')}
        busy={busy}
        refusal={refusal}
        onSubmit={(fields) => void save(fields)}
        onCancel={onClose}
      >
        <TextInput name="name" label={t('orders.view.name')} maxLength={60} required withAsterisk={false} autoFocus />
        {mayShare && <Checkbox name="shared" label={t('orders.view.shared')} />}
      </AskForm>
    </Dialog>
  );
}
