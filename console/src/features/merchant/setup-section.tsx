import { StatusMark } from '../../ui/status-mark.tsx';
import type { Mark } from '../../wording/tones.ts';
import styles from './merchant.module.css';
import type { MerchantLanguage, MerchantWords } from './merchant-words.ts';
import type { MerchantSettings, SetupLine } from './settings-api.ts';
import { setupWords } from './setup-words.ts';

type Props = { settings: MerchantSettings; words: MerchantWords };

const marks: Record<SetupLine['state'], Mark> = {
  OK: { tone: 'good', shape: 'good' },
  CAREFUL: { tone: 'warning', shape: 'warning' },
  BAD: { tone: 'bad', shape: 'bad' },
};

/** What payments need, line by line; a line that is not in order says what mends it. */
export function SetupSection({ settings, words, language }: Props & { language: MerchantLanguage }) {
  return (
    <section aria-labelledby="setup">
      <h2 id="setup">{words.setup}</h2>
      <ul className={styles.setup}>
        {settings.setup.map((line) => (
          <li key={line.code} data-state={line.state}>
            <StatusMark mark={marks[line.state]}>{setupWords(line, language)}</StatusMark>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whom to ask, and what they will want to know first. */
export function HelpLine({ settings, words }: Props) {
  const { help_contact: contact, mall_id: mall } = settings;
  if (!contact) return <p>{words.noHelp.replace('{mall}', mall)}</p>;
  const [before, after] = words.help.replace('{mall}', mall).split('{contact}');
  return (
    <p>
      {before}
      <a href={addressOf(contact)}>{contact}</a>
      {after}
    </p>
  );
}

function addressOf(contact: string): string {
  if (contact.startsWith('https://')) return contact;
  return contact.includes('@') ? `mailto:${contact}` : `tel:${contact.replace(/[^\d+]/g, '')}`;
}
