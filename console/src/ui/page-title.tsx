import { useTranslate } from '../i18n/language-context.tsx';

/** The browser tab's title: what and state first, the product last. */
export function PageTitle({ children }: { children: string }) {
  const t = useTranslate();
  return <title>{`${children} · ${t('app.name')}`}</title>;
}
