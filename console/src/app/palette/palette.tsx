import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import type { PaletteEntry } from '../../keys/palette-entries.ts';
import { useModal } from '../../ui/use-modal.ts';
import { matching, sections, stepped } from './matching.ts';
import styles from './palette.module.css';
import { PaletteOption } from './palette-option.tsx';
import { useFound } from './use-found.ts';
import { useViewEntries } from './use-view-entries.ts';

type Props = { entries: readonly PaletteEntry[]; onClose: () => void };

/** One field for ids, pages and deeds. What is chosen goes somewhere or opens a dialog; nothing is changed from here. */
export function Component({ entries, onClose }: Props) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [text, setText] = useState('');
  const [moved, setMoved] = useState<string | null>(null);
  useModal(dialog);
  const { entries: ids, isAsking } = useFound(text);
  const views = useViewEntries();
  const found = [...ids, ...matching([...entries, ...views], text)];
  const groups = sections(found, text);
  const ordered = groups.flatMap((section) => section.entries);
  const marked = ordered.find((entry) => entry.id === moved) ?? ordered[0];

  function choose(entry: PaletteEntry | undefined): void {
    if (!entry || entry.off) return;
    onClose();
    entry.choose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (step) setMoved(stepped(ordered, marked?.id ?? null, step));
    else if (event.key === 'Enter') choose(marked);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the palette closes it; the keyboard has Escape for that
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t('palette.title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.field}>
        <IconSearch size={16} aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          aria-label={t('palette.field')}
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={marked && `${id}-${marked.id}`}
          aria-autocomplete="list"
          placeholder={t('palette.field')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setMoved(null);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t('palette.title')} className={styles.list}>
        {groups.map(({ group, entries: members }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a list box
          <div key={group} role="group" aria-label={t(`palette.group.${group}`)}>
            <div aria-hidden="true" className={styles.group}>
              {t(`palette.group.${group}`)}
            </div>
            {members.map((entry) => (
              <PaletteOption
                key={entry.id}
                id={`${id}-${entry.id}`}
                entry={entry}
                isMarked={entry === marked}
                onChoose={() => choose(entry)}
              />
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={styles.foot}>
        {isAsking ? t('palette.asking') : ordered.length === 0 ? t('palette.empty') : t('palette.hint')}
      </p>
    </dialog>
  );
}
