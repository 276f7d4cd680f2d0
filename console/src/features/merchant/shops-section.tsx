import { Switch } from '@mantine/core';
import styles from './merchant.module.css';
import type { MerchantWords } from './merchant-words.ts';
import type { MerchantSettings, MerchantShop } from './settings-api.ts';

type Props = {
  settings: MerchantSettings;
  words: MerchantWords;
  busy: boolean;
  onSwitch: (shop: MerchantShop, on: boolean) => void;
};

/** Every shop of the mall with its currency and a switch. */
export function ShopsSection({ settings, words, busy, onSwitch }: Props) {
  return (
    <section aria-labelledby="shops">
      <h2 id="shops">{words.shops}</h2>
      {settings.shops.length === 0 && <p>{words.noShops}</p>}
      <ul className={styles.shops}>
        {settings.shops.map((shop) => (
          <li key={shop.shop_no}>
            <Switch
              checked={shop.enabled}
              disabled={busy || (!shop.enabled && !(settings.linked && shop.supported))}
              onChange={(event) => onSwitch(shop, event.currentTarget.checked)}
              label={`${shop.name ?? words.shop.replace('{number}', String(shop.shop_no))} · ${shop.currency}`}
              description={shop.supported ? undefined : words.unsupported.replace('{currency}', shop.currency)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
