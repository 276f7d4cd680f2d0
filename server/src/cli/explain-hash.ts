import { text } from 'node:stream/consumers';
import { type HashKind, hashKinds } from '@pgbridge/shared/hash-words';
import { Command, Option } from 'commander';
import type { SignedMessage } from '../domain/explain-hash/explain-hash.ts';
import { sentenceOf } from '../domain/explain-hash/sentence.ts';
import { readJsonFields } from '../domain/json-fields.ts';
import { explainBySettings, explainByStore } from '../flows/hash-explanation.ts';
import { withStore } from '../store/migrate.ts';
import { databaseUrl } from './database-url.ts';
import { knownKeys } from './known-keys.ts';
import { report } from './report.ts';

type Options = { kind: HashKind; mall?: string; json?: boolean };

export function explainHashCommand(): Command {
  return new Command('explain-hash')
    .description(
      'Say why the signature of a message does not fit. The message comes on standard input: JSON, or the raw query of a launch.',
    )
    .addOption(new Option('--kind <kind>', 'what kind of message').choices(hashKinds).makeOptionMandatory())
    .option('--mall <mall_id>', "whose keys at the PG; without it the PG's messages are looked up by their reference")
    .option('--json', 'answer with one line of JSON')
    .addHelpText('after', '\nExample:\n  pgbridge explain-hash --kind cancel-request < request.json')
    .action(async ({ kind, mall, json }: Options) => {
      const message = messageOf(kind, (await text(process.stdin)).replace(/\r?\n$/, ''));
      if (!message) return report({ ok: false, error: 'the message is not a JSON object' }, json);
      const known = knownKeys(kind);
      const needsStore = mall !== undefined || kind.startsWith('pg-');
      const explanation = needsStore
        ? await withStore(databaseUrl(), (orm) => explainByStore(orm, message, known, mall ?? null))
        : explainBySettings(message, known);
      const { cause, field } = explanation;
      const sentence = sentenceOf(explanation);
      report({ ok: true, cause, field, sentence, text: `${cause}: ${sentence}` }, json);
    });
}

/** A launch may come as a whole address, as it stands in a browser. */
function messageOf(kind: HashKind, given: string): SignedMessage | null {
  if (kind === 'launch') return { kind, query: given.replace(/^[^?=&]*\?/, '') };
  const fields = readJsonFields(given);
  return fields && { kind, fields };
}
