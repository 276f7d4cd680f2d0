import { useMantineColorScheme } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useViewer } from '../../access/viewer.ts';
import { useLanguage, useTranslate } from '../../i18n/language-context.tsx';
import { languageNames, languages } from '../../i18n/languages.ts';
import { usePaletteEntries } from '../../keys/palette-entries.ts';
import { useKeys } from '../../keys/use-keys.ts';
import { governEntries, type RailEntry, workEntries } from './rail-entries.ts';
import { useShortcutLayers } from './shortcuts.tsx';
import { schemes } from './theme-menu.tsx';

/** What keys and palette can do on every page: go to another one, change language and theme, and say what keys there are. */
export function useFrameKeys(): void {
  const t = useTranslate();
  const navigate = useNavigate();
  const { help } = useShortcutLayers();
  const { choose } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const pages = usePages();
  useKeys([
    ...pages.flatMap(({ to, word, go }) =>
      go ? [{ keys: `g ${go}`, word, run: () => void navigate(to) } as const] : [],
    ),
    { keys: '?', word: 'shortcut.help', run: help },
  ]);
  usePaletteEntries([
    ...pages.map(({ to, word, go }) => ({
      id: to,
      group: 'pages' as const,
      label: t(word),
      hint: go && `g ${go}`,
      alias: to.replaceAll('/', ' '),
      choose: () => void navigate(to),
    })),
    { id: 'help', group: 'pages', label: t('shortcut.title'), hint: '?', alias: 'keys shortcuts', choose: help },
    ...languages.map((language) => ({
      id: language,
      group: 'language' as const,
      label: languageNames[language],
      lang: language,
      alias: `${t('top.language')} language`,
      choose: () => choose(language),
    })),
    ...schemes.map((scheme) => ({
      id: scheme,
      group: 'theme' as const,
      label: t(`top.theme.${scheme}`),
      alias: `${t('top.theme')} theme ${scheme}`,
      choose: () => setColorScheme(scheme),
    })),
  ]);
}

/** The pages this person may open. */
function usePages(): RailEntry[] {
  const permissions: string[] = useViewer()?.permissions ?? [];
  const mine = governEntries.filter(({ permission }) => permissions.includes(permission));
  return [...workEntries, ...mine, { to: '/account', word: 'account.title' } as const];
}
