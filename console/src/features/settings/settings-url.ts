import type { SettingSection } from '@pgbridge/shared/setting-words';

export const pathOfSection = (section: SettingSection) => `/settings/${section.toLowerCase()}`;
