import { Button, Textarea } from '@mantine/core';
import { useId, useRef } from 'react';
import { useChange } from '../../access/use-change.ts';
import { useWhyNot } from '../../access/why-not.ts';
import { graphql } from '../../gen/gql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useRequestKey } from '../../ui/request-key.ts';
import styles from './order-deeds.module.css';
import type { OrderDetails } from './order-query.ts';

const addNoteMutation = graphql(`
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
      ... on AddNoteSuccess {
        note {
          id
        }
      }
    }
  }
`);

/** A note for colleagues. It appears in the timeline like everything else that happens. */
export function Component({ order, onAdded }: { order: OrderDetails; onAdded: () => void }) {
  const t = useTranslate();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const keyOf = useRequestKey();
  const { send, busy, refusal } = useChange();
  const why = useWhyNot(order)('NOTE');

  async function add(): Promise<void> {
    const text = field.current?.value ?? '';
    if (busy || why !== null || text.trim() === '') return;
    const given = { orderId: order.id, text };
    const input = { ...given, idempotencyKey: keyOf({ ...given, at: order.updatedAt }) };
    if (!(await send(addNoteMutation, { input }, (data) => data.addNote))) return;
    if (field.current) field.current.value = '';
    onAdded();
  }

  return (
    <form
      className={styles.note}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Textarea
        ref={field}
        id="order-note"
        aria-label={t('note.label')}
        aria-describedby={id}
        placeholder={t('note.placeholder')}
        maxLength={2000}
        readOnly={why !== null}
        autosize
        minRows={1}
        maxRows={8}
      />
      <Button type="submit" variant="default" aria-disabled={why !== null} loading={busy}>
        {t('note.add')}
      </Button>
      <p id={id} role={refusal ? 'alert' : undefined} className={styles.hint} data-refusal={refusal !== null}>
        {refusal ?? why ?? t('note.hint')}
      </p>
    </form>
  );
}
