import { createContext } from 'react';
import type { ConsoleSettings } from './console-settings.ts';

export const SettingsContext = createContext<ConsoleSettings>({ sandbox: false, aheadMs: 0, signInLabel: null });
