/** Cafe24's and our clocks may differ by this; a launch link counts for an hour, other partners are stricter. */
const slackSeconds = 30;

/** How far a partner's clock is from ours, and whether that is near enough. */
export function clockSkew(ours: Date, theirs: Date): { seconds: number; isRight: boolean } {
  const seconds = Math.round(Math.abs(ours.getTime() - theirs.getTime()) / 1_000);
  return { seconds, isRight: seconds <= slackSeconds };
}
