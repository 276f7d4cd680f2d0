/** A message as it came through the door: raw, nothing of it believed yet. */
export type InboundMessage = {
  /** Ours; the caller gets it back, staff find the message by it. */
  requestId: string;
  receivedAt: Date;
  remoteAddress: string;
  method: string;
  /** Path and query, secrets masked. */
  path: string;
  headers: { name: string; value: string }[];
  /** The body, secrets masked; null when there was none. */
  body: string | null;
  /** Of the body as received, so that a message can be proved later. */
  bodySha256: string | null;
};
