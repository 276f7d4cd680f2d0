import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { GraphqlOptions } from '../context-of.ts';
import { openStreams } from './event-stream.ts';
import { createSeats } from './seats.ts';
import { openSockets } from './sockets.ts';

/** Everybody who follows something, by whichever of the two ways. */
export type LiveConnections = {
  onStream: RequestHandler;
  onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends everybody away and lets nobody in. */
  stop(): Promise<void>;
};

export function openLive(schema: GraphQLSchema, options: GraphqlOptions): LiveConnections {
  const live = { schema, options, seats: createSeats() };
  const streams = openStreams(live);
  const sockets = openSockets(live);
  return {
    onStream: streams.onStream,
    onUpgrade: sockets.onUpgrade,
    async stop() {
      await Promise.all([streams.stop(), sockets.stop()]);
    },
  };
}
