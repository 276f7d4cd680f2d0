import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useKeys } from '../../keys/use-keys.ts';
import { PaletteButton } from './palette-button.tsx';
import { findPath, foundIn, searchPath } from './search-path.ts';
import styles from './top-bar.module.css';

const waitMs = 150;

/** Ids of any kind, from any page: Enter finds what they are. The orders list is also narrowed while one types. */
export function SearchBox() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const onList = pathname === '/orders';
  const asked = onList || pathname === '/find' ? foundIn(search) : '';
  const [text, setText] = useState(asked);
  const sent = useRef(asked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // An answer to what was typed here must not overwrite what was typed since.
    if (asked === sent.current) return;
    sent.current = asked;
    setText(asked);
  }, [asked]);
  useEffect(() => {
    if (!onList || text.trim() === asked) return;
    timer.current = setTimeout(() => {
      const path = searchPath(text);
      sent.current = foundIn(path);
      void navigate(path, { replace: true });
    }, waitMs);
    return () => clearTimeout(timer.current);
  }, [onList, text, asked, navigate]);

  const field = useRef<HTMLInputElement>(null);
  useKeys([
    {
      keys: '/',
      word: 'shortcut.search',
      run: () => {
        field.current?.focus();
        field.current?.select();
      },
    },
  ]);

  return (
    <search className={styles.search}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // What was asked for by Enter is on its way; narrowing the list now would call it back.
          clearTimeout(timer.current);
          void navigate(findPath(text));
        }}
      >
        <TextInput
          ref={field}
          type="search"
          aria-label={t('top.search')}
          placeholder={t('top.searchHint')}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          rightSection={
            text ? (
              <CloseButton size="sm" aria-label={t('top.searchClear')} onClick={() => setText('')} />
            ) : (
              <PaletteButton />
            )
          }
          rightSectionWidth={text ? undefined : 64}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text');
            if (!/[\r\n\t]/.test(pasted.trim())) return;
            // Of a column of ids a one-line field would make one long word.
            event.preventDefault();
            setText(pasted.trim().replaceAll(/\s+/g, ' '));
          }}
        />
      </form>
    </search>
  );
}
