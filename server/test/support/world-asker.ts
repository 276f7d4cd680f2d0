import type { Role } from '@pgbridge/shared/words';
import { issueApiKey } from '../../src/access/api-keys.ts';
import { commandLine } from '../../src/access/operators.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import type { World } from './app.ts';
import { post } from './graphql-server.ts';

/** What a mutation answered: the type's name, and of the rest what was asked for. */
type Answered = { __typename: string; preview: Preview; [field: string]: unknown };
type Preview = {
  headers: { name: string; value: string }[];
  body: string;
  signature: object;
  last: object;
  effect: { replaces: string | null; nextIfFails: string | null };
};
type ShownDelivery = { number: number; requestBody: string };

/** Somebody with a key who asks the whole app over HTTP. */
export type Asker = {
  name: string;
  /** @throws with the codes of the errors */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /** Sends a mutation that takes an input. */
  change(mutation: string, inputType: string, input: object, selection: string): Promise<Answered>;
  deliveriesOf(notificationId: string): Promise<ShownDelivery[]>;
};

/** @param malls what the key is bound to; none: all malls */
export async function askerOf(world: World, role: Role, malls: string[] = []): Promise<Asker> {
  const { orm, clock } = world.app.bridge;
  const wanted = { name: `script of a ${role}`, role, malls, days: 90 };
  const issued = await inTransaction(orm, (em) => issueApiKey(em, wanted, commandLine(), clock.now()));
  if (!issued.ok) throw new Error(issued.refusal);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${issued.secret}` };
  const asker: Asker = {
    name: wanted.name,
    async ask(query, variables = {}) {
      const { data, errors } = await post(world.app.url, JSON.stringify({ query, variables }), headers);
      if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions.code}: ${message}`).join());
      return data as never;
    },
    async change(mutation, inputType, input, selection) {
      const query = `mutation ($input: ${inputType}!) { answer: ${mutation}(input: $input) { ${selection} } }`;
      return (await asker.ask<{ answer: Answered }>(query, { input })).answer;
    },
    async deliveriesOf(id) {
      const query = 'query ($id: ID!) { notification(id: $id) { deliveries { number requestBody } } }';
      const data = await asker.ask<{ notification: { deliveries: ShownDelivery[] } }>(query, { id });
      return data.notification.deliveries;
    },
  };
  return asker;
}
