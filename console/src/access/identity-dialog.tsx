import { useApolloClient } from '@apollo/client/react';
import { PasswordInput, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { graphql } from '../gen/gql.ts';
import { useTranslate } from '../i18n/language-context.tsx';
import { AskForm } from '../ui/ask-form.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { requestIdOf } from '../ui/request-id.ts';
import { refusalSentence } from '../wording/refusal-sentence.ts';
import { ProviderLink } from './provider-link.tsx';
import { isRefusal } from './refusal.ts';
import { sendMutation } from './send-mutation.ts';

export type Proof = 'CODE' | 'PASSWORD' | 'PROVIDER';

const confirmMutation = graphql(`
  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {
    confirmIdentity(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);

type Props = { proof: Proof; onEnd: (isConfirmed: boolean) => void };

/** Asks who it is, in the way the person signs in. Enter works here and moves nothing by itself. */
export function IdentityDialog({ proof, onEnd }: Props) {
  return proof === 'PROVIDER' ? <ProviderDialog onEnd={onEnd} /> : <TypedDialog proof={proof} onEnd={onEnd} />;
}

/** The provider's word reaches the server by itself; whether it did, the deed finds out. */
function ProviderDialog({ onEnd }: Pick<Props, 'onEnd'>) {
  const t = useTranslate();
  return (
    <Dialog title={t('identity.title')} onClose={() => onEnd(false)}>
      <AskForm
        submit={t('identity.submit')}
        busy={false}
        refusal={null}
        onSubmit={() => onEnd(true)}
        onCancel={() => onEnd(false)}
      >
        <p>{t('identity.why', { proof: 'PROVIDER' })}</p>
        <ProviderLink />
      </AskForm>
    </Dialog>
  );
}

/** A code, or the password where there is no second step. */
function TypedDialog({ proof, onEnd }: Props) {
  const t = useTranslate();
  const client = useApolloClient();
  const field = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isCode = proof === 'CODE';

  async function confirm(fields: FormData) {
    const given = String(fields.get('proof'));
    const input = isCode ? { code: given.replaceAll(/\s/g, '') } : { password: given };
    setBusy(true);
    try {
      const { confirmIdentity } = await sendMutation(client, confirmMutation, { input });
      if (!isRefusal(confirmIdentity)) return onEnd(true);
      setRefusal(refusalSentence(confirmIdentity, t));
    } catch (error) {
      setRefusal(t('change.failed', { requestId: requestIdOf(error) ?? 'none' }));
    }
    setBusy(false);
    field.current?.select();
  }

  const common = { ref: field, name: 'proof', required: true, withAsterisk: false, autoFocus: true };
  return (
    <Dialog title={t('identity.title')} onClose={() => onEnd(false)}>
      <AskForm
        submit={t('identity.submit')}
        busy={busy}
        refusal={refusal}
        onSubmit={(fields) => void confirm(fields)}
        onCancel={() => onEnd(false)}
      >
        <p>{t('identity.why', { proof })}</p>
        {isCode ? (
          <TextInput {...common} label={t('session.code')} inputMode="numeric" autoComplete="one-time-code" />
        ) : (
          <PasswordInput {...common} label={t('session.password')} autoComplete="current-password" />
        )}
      </AskForm>
    </Dialog>
  );
}
