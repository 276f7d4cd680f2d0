import { Button, Menu } from '@mantine/core';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import { useLanguage, useTranslate } from '../../i18n/language-context.tsx';
import { languageNames, languages } from '../../i18n/languages.ts';

export function LanguageMenu() {
  const t = useTranslate();
  const { language, choose } = useLanguage();
  return (
    <Menu position="bottom-end" shadow="md" withinPortal={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          leftSection={<IconLanguage size={20} aria-hidden="true" />}
          aria-label={`${t('top.language')}: ${languageNames[language]}`}
        >
          {languageNames[language]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('top.language')}>
        {languages.map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            onClick={() => choose(each)}
            leftSection={<IconCheck size={16} style={{ visibility: each === language ? 'visible' : 'hidden' }} />}
            aria-current={each === language}
          >
            {languageNames[each]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
