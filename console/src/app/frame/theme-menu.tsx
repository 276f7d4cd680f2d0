import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslate } from '../../i18n/language-context.tsx';

const icons = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon } satisfies Record<MantineColorScheme, unknown>;
const schemes = ['auto', 'light', 'dark'] as const;

export function ThemeMenu() {
  const t = useTranslate();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = icons[colorScheme];
  return (
    <Menu position="bottom-end" shadow="md" withinPortal={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={`${t('top.theme')}: ${t(`top.theme.${colorScheme}`)}`}
        >
          <Icon size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('top.theme')}>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            leftSection={<IconCheck size={16} style={{ visibility: scheme === colorScheme ? 'visible' : 'hidden' }} />}
            aria-current={scheme === colorScheme}
          >
            {t(`top.theme.${scheme}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
