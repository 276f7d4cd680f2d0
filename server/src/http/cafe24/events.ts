import type { Request, Response } from 'express';
import type { Bridge } from '../../flows/bridge.ts';
import { receiveEvent } from '../../flows/cafe24-events.ts';
import { bodyFields } from '../body-fields.ts';
import { inboundMessage } from '../inbound-message.ts';

/** The door of Cafe24's events (contract.md §8). */
export function eventDoor(bridge: Bridge) {
  return async (request: Request, response: Response): Promise<void> => {
    const message = inboundMessage(request, String(response.locals.requestId), bridge.clock.now());
    const answer = await receiveEvent(bridge, message, request.get('x-api-key') ?? '', bodyFields(request));
    response.status(answer.status).json(answer.body);
  };
}
