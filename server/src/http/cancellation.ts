import type { CancellationMode } from '@pgbridge/shared/words';
import type { Request, Response } from 'express';
import { receiveAsyncCancel, receiveRefundWebhook } from '../flows/async-cancellation.ts';
import type { Bridge } from '../flows/bridge.ts';
import { receiveSyncCancel } from '../flows/sync-cancellation.ts';
import { bodyFields } from './body-fields.ts';
import { readCancelRequest } from './cafe24/cancel-request.ts';
import { inboundMessage } from './inbound-message.ts';

/** The doors of both cancellations: each turns a request into one typed message, calls the flow, prints its answer. */
export function cancellationDoors(bridge: Bridge) {
  const taken = (request: Request, response: Response) =>
    inboundMessage(request, String(response.locals.requestId), bridge.clock.now());

  const cancelDoor = (mode: CancellationMode, receive: typeof receiveSyncCancel) =>
    async function cancelRequest(request: Request, response: Response): Promise<void> {
      const fields = bodyFields(request);
      const parsed = readCancelRequest(fields, mode);
      const { status, body } = await receive(bridge, taken(request, response), parsed, fields);
      response.status(status).json(body);
    };

  return {
    syncCancel: cancelDoor('SYNC', receiveSyncCancel),
    asyncCancel: cancelDoor('ASYNC', receiveAsyncCancel),

    async refundWebhook(request: Request, response: Response): Promise<void> {
      const { status, body } = await receiveRefundWebhook(bridge, taken(request, response), bodyFields(request));
      response.status(status).json(body);
    },
  };
}
