import { useEffect, useState } from 'react';
import type { Language } from './languages.ts';
import { type LateSubject, loadTexts, type Texts, textsAtHand } from './late-texts.ts';

/** The words of these subjects once they are there; those of the language before until then. */
export function useLateTexts(subjects: readonly LateSubject[], language: Language): Texts | undefined {
  const [texts, setTexts] = useState(() => textsAtHand(subjects, language));
  useEffect(() => {
    let isWanted = true;
    const take = (fetched: Texts) => {
      if (isWanted) setTexts(fetched);
    };
    // Without them the page goes on with the words it has.
    loadTexts(subjects, language).then(take, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [subjects, language]);
  return texts;
}
