import { post } from '../../web/call.ts';
import type { Fields } from '../../web/message.ts';
import type { MallContext } from '../mall-context.ts';
import type { AppAnswer } from '../mall-state.ts';
import { appOf } from './app-state.ts';

export type EventRequest = {
  mallId: string;
  /** 90077 deleted, 90078 expired, 90079 renewed, or any other. */
  eventNo: number;
  /** Put over the resource. */
  resource?: Fields;
  /** Another key than the right one. */
  apiKey?: string;
};

/** Tells the app that something happened to it in a mall (contract.md §8). A deletion also ends the app's rights there. */
export async function sendEvent(context: MallContext, request: EventRequest): Promise<AppAnswer> {
  const { mallId, eventNo, resource = {}, apiKey = context.app.webhookKey } = request;
  const known = appOf(context.store, mallId);
  if (eventNo === 90077) Object.assign(known, { isDeleted: true, tokens: [], gateways: [], scriptTags: [] });
  context.store.touch();
  const at = context.now().toISOString();
  const body = JSON.stringify({
    event_no: eventNo,
    resource: {
      mall_id: mallId,
      client_id: context.app.clientId,
      app_name: 'PG Bridge',
      ...dateOf(eventNo, at),
      ...resource,
    },
  });
  const url = `${context.appUrl()}/api/cafe24/events`;
  return context.work.track(post(url, 'application/json', body, context.stopped, { 'x-api-key': apiKey }));
}

function dateOf(eventNo: number, at: string): Fields {
  if (eventNo === 90077) return { deleted_date: at };
  if (eventNo === 90078) return { expired_date: at };
  return eventNo === 90079 ? { updated_date: at } : {};
}
