import { useCallback, useEffect, useState } from 'react';
import { Loading } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { AccountSection } from './account-section.tsx';
import styles from './merchant.module.css';
import { isDone, type MerchantWords, merchantWords, outcomeWords } from './merchant-words.ts';
import { change, loadSettings, type MerchantSettings } from './settings-api.ts';
import { HelpLine, SetupSection } from './setup-section.tsx';
import { ShopsSection } from './shops-section.tsx';

/** A merchant's settings, opened from Cafe24's admin and in its language. */
export function Component() {
  const [settings, setSettings] = useState<MerchantSettings | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const load = useCallback(async () => {
    const loaded = await loadSettings();
    if (loaded === 'ended' || loaded === null) setOutcome(loaded === 'ended' ? 'SESSION_ENDED' : 'FAILED');
    else setSettings(loaded);
  }, []);
  useEffect(() => void load(), [load]);

  const { tag, words } = merchantWords(settings?.language ?? navigator.language);
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);

  async function make(path: string, body: object): Promise<boolean> {
    setBusy(true);
    const code = await change(path, settings?.csrfToken ?? '', body);
    await load();
    setOutcome(code);
    setBusy(false);
    return isDone(code);
  }

  return (
    <main className={styles.page}>
      <PageTitle>{words.title}</PageTitle>
      <h1>{words.title}</h1>
      {settings && (
        <p>
          {settings.mall_name} <code>{settings.mall_id}</code>
        </p>
      )}
      <p role="status" className={outcome && !isDone(outcome) ? styles.bad : undefined}>
        {outcome ? outcomeWords(outcome, words) : settings && stateWords(settings, words)}
      </p>
      {settings?.expired && <p className={styles.bad}>{words.expired}</p>}
      {!settings && !outcome && <Loading rows={6} />}
      {settings && (
        <>
          <AccountSection
            settings={settings}
            words={words}
            busy={busy}
            onLink={(keys) => make('/admin/link', keys)}
            onUnlink={() => void make('/admin/unlink', {})}
          />
          <ShopsSection
            settings={settings}
            words={words}
            busy={busy}
            onSwitch={({ shop_no }, on) =>
              void make('/admin/shop/toggle', { shop_no, action: on ? 'enable' : 'disable' })
            }
          />
          <SetupSection settings={settings} words={words} language={tag} />
          <HelpLine settings={settings} words={words} />
        </>
      )}
    </main>
  );
}

function stateWords({ linked, shops }: MerchantSettings, words: MerchantWords): string {
  if (!linked) return words.notLinked;
  return shops.some(({ enabled }) => enabled) ? words.working : words.linked;
}
