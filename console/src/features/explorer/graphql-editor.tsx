import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql, updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useEffectEvent, useRef } from 'react';
import styles from './explorer.module.css';

type Props = {
  label: string;
  text: string;
  schema: GraphQLSchema | null;
  onChange: (text: string) => void;
  onRun: () => void;
};

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword], color: 'var(--tone-unknown)' },
  { tag: [tags.string, tags.number, tags.atom], color: 'var(--tone-good)' },
  { tag: tags.comment, color: 'var(--mantine-color-dimmed)' },
  { tag: [tags.attributeName, tags.typeName], color: 'var(--link)' },
]);

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '13px' },
  '&.cm-focused': { outline: '2px solid var(--link)' },
  '.cm-content': { fontFamily: 'var(--font-code)', caretColor: 'currentColor' },
  '.cm-gutters': { background: 'var(--ground-soft)', color: 'var(--mantine-color-dimmed)', border: 'none' },
  '.cm-cursor': { borderLeftColor: 'currentColor' },
  '.cm-tooltip': { background: 'var(--ground)', color: 'inherit', border: '1px solid var(--line)' },
});

/** A field for queries that knows the schema. Tab leaves it, as any other field. */
export function GraphqlEditor({ label, text, schema, onChange, onRun }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const changed = useEffectEvent((now: string) => onChange(now));
  const run = useEffectEvent(() => {
    onRun();
    return true;
  });
  const first = useEffectEvent(() => ({ text, label }));
  useEffect(() => {
    if (!host.current) return;
    const begin = first();
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: begin.text,
        extensions: [
          keymap.of([{ key: 'Mod-Enter', run: () => run() }]),
          lineNumbers(),
          history(),
          bracketMatching(),
          autocompletion(),
          graphql(),
          syntaxHighlighting(colours),
          look,
          EditorView.contentAttributes.of({ 'aria-label': begin.label }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed(update.state.doc.toString());
          }),
          keymap.of([...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap]),
        ],
      }),
    });
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);
  useEffect(() => {
    if (view.current && schema) updateSchema(view.current, schema);
  }, [schema]);
  useEffect(() => {
    const now = view.current?.state.doc;
    if (now && now.toString() !== text) view.current?.dispatch({ changes: { from: 0, to: now.length, insert: text } });
  }, [text]);
  return <div ref={host} className={styles.editor} />;
}
