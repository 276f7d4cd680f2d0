import {
  type Direction,
  directions,
  type MessageKind,
  messageKinds,
  type Verdict,
  verdicts,
} from '@pgbridge/shared/words';
import type { WebhookEventFilter } from '../../gen/graphql.ts';
import { type Paging, pagingFields } from '../../url/paging.ts';
import { type PeriodState, periodFields, settlePeriod, spanOf } from '../../url/period.ts';
import { several, text, type UrlCodec, urlCodec, words } from '../../url/url-codec.ts';

/** What the message list shows, as it stands in the address. `order` is an order's id, from a link on its page. */
export type MessagesState = Paging &
  PeriodState & {
    q: string;
    order: string;
    dir: Direction[];
    kind: MessageKind[];
    verdict: Verdict[];
    mall: string[];
  };

const codec = urlCodec<MessagesState>({
  ...pagingFields,
  ...periodFields('7d'),
  q: text(),
  order: text(),
  dir: several(directions),
  kind: several(messageKinds),
  verdict: several(verdicts),
  mall: words(),
});

export const messagesUrl: UrlCodec<MessagesState> = {
  read: (query) => settlePeriod(codec.read(query)),
  write: codec.write,
};

const filled = <T>(values: T[]): T[] | undefined => (values.length > 0 ? values : undefined);

/** The filter to ask the server with. */
export function messageFilterOf(state: MessagesState, now: Date): WebhookEventFilter {
  return {
    search: state.q || undefined,
    orderId: state.order || undefined,
    directions: filled(state.dir),
    kinds: filled(state.kind),
    verdicts: filled(state.verdict),
    mallIds: filled(state.mall),
    ...spanOf(state, now),
  };
}

/** The list as it begins. */
export const allMessages: MessagesState = codec.read(new URLSearchParams());
