import {
  type FailureKind,
  failureKinds,
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
    failure: FailureKind[];
    /** Receivers as `host:port`, or a host alone. */
    host: string[];
    mall: string[];
  };

const codec = urlCodec<NoticesState>({
  ...pagingFields,
  ...periodFields('7d'),
  status: several(notificationStatuses),
  kind: several(notificationKinds),
  failure: several(failureKinds),
  host: words(),
  mall: words(),
});

export const noticesUrl: UrlCodec<NoticesState> = {
  read: (query) => settlePeriod(codec.read(query)),
  write: codec.write,
};

const filled = <T>(values: T[]): T[] | undefined => (values.length > 0 ? values : undefined);

/** The filter to ask the server with. */
export function noticeFilterOf(state: NoticesState, now: Date): NotificationFilter {
  return {
    statuses: filled(state.status),
    kinds: filled(state.kind),
    failureKinds: filled(state.failure),
    receivers: filled(state.host),
    mallIds: filled(state.mall),
    ...spanOf(state, now),
  };
}

/** The list as it begins. */
export const allNotices: NoticesState = codec.read(new URLSearchParams());
