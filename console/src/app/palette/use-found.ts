import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { findQuery, type Hit } from '../../features/find/find-query.ts';
import { hitPath } from '../../features/find/hit-path.ts';
import { hitName } from '../../features/find/hit-words.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import type { PaletteEntry } from '../../keys/palette-entries.ts';
import { cleaned, findPath } from '../frame/search-path.ts';

const waitMs = 150;
const shortest = 3;
const most = 6;

/**
 * What has the typed id, as the server finds it, and the way to all of it. What an earlier text led to is never shown: Enter would
 * open another order than the one typed. `isAsking`: the answer is still to come.
 */
export function useFound(text: string): { entries: PaletteEntry[]; isAsking: boolean } {
  const t = useTranslate();
  const navigate = useNavigate();
  const search = cleaned(text);
  const asked = useLater(search);
  const { data, loading } = useQuery(findQuery, { variables: { q: asked }, skip: asked.length < shortest });
  if (search.length < shortest) return { entries: [], isAsking: false };
  const isLate = asked !== search;
  const paths = new Map((isLate ? [] : (data?.find.hits ?? [])).map((hit) => [hitPath(hit), hit]));
  const all: PaletteEntry = {
    id: 'search',
    group: 'search',
    label: t('palette.search', { q: search }),
    choose: () => void navigate(findPath(text)),
  };
  const entryOf = ([path, hit]: [string, Hit]): PaletteEntry => ({
    id: path,
    group: 'orders',
    label: hitName(hit, t),
    hint: [hit.order?.mallId, t('find.matches', { field: t(`foundAs.${hit.as}`) })].filter(Boolean).join(' · '),
    choose: () => void navigate(path),
  });
  return { entries: [...[...paths].slice(0, most).map(entryOf), all], isAsking: isLate || loading };
}

/** The text as it was when nothing was typed for a moment. */
function useLater(text: string): string {
  const [later, setLater] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setLater(text), waitMs);
    return () => clearTimeout(timer);
  }, [text]);
  return later;
}
