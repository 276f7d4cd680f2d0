import { Button, type CSSVariablesResolver, createTheme } from '@mantine/core';

/** The library's look, bent once to ours. Tone colours and page metrics stand in base.css. */
export const theme = createTheme({
  primaryShade: 8,
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-code)',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  defaultRadius: '6px',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    // Filters and secondary buttons stand in rows of text; only the one filled button of a page is heavy.
    Button: Button.extend({
      styles: (_, { variant }) => ({ label: { fontWeight: variant === undefined ? 600 : 400 } }),
    }),
  },
});

/** Grounds, dimmed text and what is wrong with a field, measured for contrast: the library's own dimmed grey is too faint on tinted rows, its red too faint for small text. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#5c636a',
    '--mantine-color-error': 'var(--tone-bad)',
  },
  dark: {
    '--mantine-color-dimmed': '#b8b8b8',
    '--mantine-color-placeholder': '#a3a3a3',
    '--mantine-color-error': 'var(--tone-bad)',
  },
});
