import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import styles from './merchant.module.css';
import type { MerchantWords } from './merchant-words.ts';
import type { MerchantSettings } from './settings-api.ts';

type Props = {
  settings: MerchantSettings;
  words: MerchantWords;
  busy: boolean;
  onLink: (keys: { public_key: string; secret_key: string }) => Promise<boolean>;
  onUnlink: () => void;
};

/** The PG account: its public key, a secret that can be written and never read, and the way out. */
export function AccountSection({ settings, words, busy, onLink, onUnlink }: Props) {
  const [asks, setAsks] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const target = event.currentTarget;
    const form = new FormData(target);
    const text = (name: string) => String(form.get(name)).trim();
    const done = await onLink({ public_key: text('public_key'), secret_key: text('secret_key') });
    if (done) target.reset();
  }

  return (
    <section aria-labelledby="account">
      <h2 id="account">{words.account}</h2>
      <form key={settings.public_key} className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextInput
          name="public_key"
          label={words.publicKey}
          defaultValue={settings.public_key ?? ''}
          autoComplete="off"
          required
          withAsterisk={false}
        />
        <PasswordInput
          name="secret_key"
          label={words.secretKey}
          description={words.secretHint}
          autoComplete="new-password"
          required
          withAsterisk={false}
        />
        <div className={styles.buttons}>
          <Button type="submit" loading={busy}>
            {settings.linked ? words.relink : words.link}
          </Button>
          {settings.linked && !asks && (
            <Button variant="default" disabled={busy} onClick={() => setAsks(true)}>
              {words.unlink}
            </Button>
          )}
        </div>
      </form>
      {asks && settings.linked && (
        <div className={styles.question} role="alertdialog" aria-label={words.unlink}>
          <p>{words.unlinkAsk}</p>
          <div className={styles.buttons}>
            <Button
              variant="default"
              disabled={busy}
              onClick={() => {
                setAsks(false);
                onUnlink();
              }}
            >
              {words.unlink}
            </Button>
            <Button onClick={() => setAsks(false)}>{words.keep}</Button>
          </div>
        </div>
      )}
    </section>
  );
}
