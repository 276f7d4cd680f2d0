import type { MallState, SetupState } from '@pgbridge/shared/mall-words';

type MallFacts = {
  uninstalledAt?: Date | null;
  noticesPausedAt?: Date | null;
  setup: readonly { state: SetupState }[];
};

/** How a mall does, in one word. Several at once: the first counts. */
export function mallState({ uninstalledAt, noticesPausedAt, setup }: MallFacts): MallState {
  if (uninstalledAt) return 'UNINSTALLED';
  if (noticesPausedAt) return 'PAUSED';
  return setup.some(({ state }) => state === 'BAD') ? 'SETUP_INCOMPLETE' : 'WORKING';
}
