import {
  type NotificationKind,
  type NotificationStatus,
  notificationKinds,
  notificationStatuses,
} from '@pgbridge/shared/words';
import type { NotificationFilter } from '../../gen/graphql.ts';
import { type Paging, pagingFields } from '../../url/paging.ts';
import { type PeriodState, periodFields, settlePeriod, spanOf } from '../../url/period.ts';
import { several, type UrlCodec, urlCodec, words } from '../../url/url-codec.ts';

/** What the list of notifications shows, as it stands in the address. */
export type NoticesState = Paging &
  PeriodState & {
    status: NotificationStatus[];
    kind: NotificationKind[];
    mall: string[];
  };

const codec = urlCodec<NoticesState>({
  ...pagingFields,
  ...periodFields('7d'),
  status: several(notificationStatuses),
  kind: several(notificationKinds),
  mall: words(),
});

export const noticesUrl: UrlCodec<NoticesState> = {
  read: (query) => settlePeriod(codec.read(query)),
  write: codec.write,
};

/** The filter to ask the server with. */
export function noticeFilterOf(state: NoticesState, now: Date): NotificationFilter {
  return {
    statuses: state.status.length > 0 ? state.status : undefined,
    kinds: state.kind.length > 0 ? state.kind : undefined,
    mallIds: state.mall.length > 0 ? state.mall : undefined,
    ...spanOf(state, now),
  };
}

/** The list as it begins. */
export const allNotices: NoticesState = codec.read(new URLSearchParams());
