import { ActionIcon, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Popup, PopupItem } from '../../ui/popup.tsx';
import { Tick } from './tick.tsx';

const icons = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon } satisfies Record<MantineColorScheme, unknown>;
export const schemes = ['auto', 'light', 'dark'] as const;

export function ThemeMenu() {
  const t = useTranslate();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = icons[colorScheme];
  return (
    <Popup
      label={t('top.theme')}
      button={(props) => (
        <ActionIcon
          {...props}
          variant="subtle"
          color="gray"
          size={32}
          aria-label={t('filter.one', { name: t('top.theme'), value: t(`top.theme.${colorScheme}`) })}
        >
          <Icon size={20} aria-hidden="true" />
        </ActionIcon>
      )}
    >
      {(close) =>
        schemes.map((scheme) => (
          <PopupItem
            key={scheme}
            chosen={scheme === colorScheme}
            icon={<Tick on={scheme === colorScheme} />}
            onChoose={() => {
              setColorScheme(scheme);
              close();
            }}
          >
            {t(`top.theme.${scheme}`)}
          </PopupItem>
        ))
      }
    </Popup>
  );
}
