import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useLanguage, useTranslate } from '../../i18n/language-context.tsx';
import { languageNames, languages } from '../../i18n/languages.ts';
import { Popup, PopupItem } from '../../ui/popup.tsx';
import { Tick } from './tick.tsx';

export function LanguageMenu() {
  const t = useTranslate();
  const { language, choose } = useLanguage();
  return (
    <Popup
      label={t('top.language')}
      button={(props) => (
        <Button
          {...props}
          variant="subtle"
          color="gray"
          size="compact-md"
          leftSection={<IconLanguage size={20} aria-hidden="true" />}
          aria-label={t('filter.one', { name: t('top.language'), value: languageNames[language] })}
        >
          {languageNames[language]}
        </Button>
      )}
    >
      {(close) =>
        languages.map((each) => (
          <PopupItem
            key={each}
            lang={each}
            chosen={each === language}
            icon={<Tick on={each === language} />}
            onChoose={() => {
              choose(each);
              close();
            }}
          >
            {languageNames[each]}
          </PopupItem>
        ))
      }
    </Popup>
  );
}
