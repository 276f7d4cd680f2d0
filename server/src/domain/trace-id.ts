/**
 * The id of a trace, by the id of what it is about. Everything that concerns an order is one trace, from the payment request over
 * the PG's webhook to the notification days later, so its id is the order's; what concerns no order goes by its request's. Ours are
 * 16 bytes, as W3C Trace Context wants them.
 */
export function traceIdOf(id: string): string {
  return id.replaceAll('-', '');
}
