import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ExecutionResult } from 'graphql';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { newId } from '../../store/new-id.ts';
import { callerOf, type GraphqlOptions } from '../context-of.ts';
import { tooManySubscriptions } from '../errors.ts';
import { type Follower, follow, type Live, shown, usualRecheckMs } from './follow.ts';
import type { Seats } from './seats.ts';

/** The same as an operation by POST. */
const longestMessage = 64 * 1024;

/** All of one server, with those that have not said yet who they are. */
const mostSockets = 1_000;
const mostSubscriptions = 20;

/** How long a connection may take to say who it is, how often it is asked for a sign of life, how long a goodbye may take. */
const [initMs, pulseMs, goodbyeMs] = [3_000, 12_000, 1_000];

type Extra = { socket: WebSocket; follower: Follower; leave?: () => void };

/** Subscriptions over WebSocket, in the protocol `graphql-transport-ws`. */
export function openSockets(live: Live & { seats: Seats }) {
  const door = new WebSocketServer({ noServer: true, maxPayload: longestMessage, handleProtocols });
  const server = graphqlServer(live);
  let isStopping = false;

  door.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    // Too long a message, or a broken frame: `ws` closes by itself, and it is nobody's fault but the sender's.
    socket.on('error', () => {});
    const extra: Extra = { socket, follower: followerOf(live.options, request, socket) };
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (text) =>
          new Promise((resolve) =>
            socket.readyState === socket.OPEN ? socket.send(text, () => resolve()) : resolve(),
          ),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) => {
          socket.on('message', (data: RawData) => {
            take(String(data)).catch(() => socket.close(CloseCode.BadRequest, 'Invalid message received'));
          });
        },
      },
      extra,
    );
    const stopPulse = keepAlive(socket);
    socket.once('close', (code, reason) => {
      stopPulse();
      extra.leave?.();
      void closed(code, String(reason));
    });
  });

  return {
    onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      // A browser that goes away in the middle would else end the process.
      socket.on('error', () => {});
      const isFull = isStopping || door.clients.size >= mostSockets;
      if (request.url?.split('?')[0] !== '/graphql') turnAway(socket, '404 Not Found');
      else if (isFull) turnAway(socket, '503 Service Unavailable');
      else door.handleUpgrade(request, socket, head, (opened) => door.emit('connection', opened, request));
    },
    async stop(): Promise<void> {
      isStopping = true;
      const sockets = [...door.clients];
      for (const socket of sockets) socket.close(1001, 'Going away');
      const gone = Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve))));
      const patience = setTimeout(() => {
        for (const socket of sockets) socket.terminate();
      }, goodbyeMs);
      await gone;
      clearTimeout(patience);
      door.close();
    },
  };
}

function graphqlServer(live: Live & { seats: Seats }) {
  return makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: initMs,
    async onConnect(context) {
      const { extra, connectionParams } = context;
      const { authorization } = connectionParams ?? {};
      // Browsers can't send headers with a WebSocket, so a key may come in the first message as well.
      if (typeof authorization === 'string') extra.follower.headers = { ...extra.follower.headers, authorization };
      const caller = await extra.follower.whoAsks().catch(() => null);
      if (!caller) return false;
      const leave = live.seats.take(caller);
      if (!leave) {
        extra.socket.close(CloseCode.TooManyInitialisationRequests, 'Too many connections');
        return false;
      }
      const recheck = setInterval(async () => {
        // Each subscription looks for itself.
        if (Object.keys(context.subscriptions).length > 0) return;
        const isGone = await extra.follower.whoAsks().then(
          (found) => found === null,
          () => false,
        );
        if (isGone) extra.follower.onLost?.();
      }, live.options.recheckMs ?? usualRecheckMs);
      extra.leave = () => {
        clearInterval(recheck);
        leave();
      };
      if (extra.socket.readyState !== extra.socket.OPEN) extra.leave();
      return true;
    },
    async onSubscribe({ extra, subscriptions }, _id, payload) {
      if (Object.keys(subscriptions).length > mostSubscriptions) return [tooManySubscriptions(mostSubscriptions)];
      const requestId = newId(live.options.clock.now());
      const followed = await follow(live, { ...extra.follower, requestId }, payload);
      if (!followed.ok) return [followed.error];
      return { schema: live.schema, document: followed.document, contextValue: followed.results };
    },
    // The results are made already; the library only passes them on.
    subscribe: ({ contextValue }) => contextValue as AsyncGenerator<ExecutionResult>,
    onNext: (_context, _id, _payload, _args, result) => result,
    onError: (_context, _id, _payload, errors) => errors.map((error) => shown(live, 'of a socket', error)),
  });
}

function followerOf(
  options: GraphqlOptions,
  { headers, socket: { remoteAddress } }: IncomingMessage,
  socket: WebSocket,
) {
  const follower: Follower = {
    headers,
    requestId: '',
    address: remoteAddress ?? null,
    whoAsks: () => callerOf(options, follower.headers, null),
    onLost: () => void setImmediate(() => socket.close(CloseCode.Forbidden, 'Forbidden')),
  };
  return follower;
}

/** Finds out connections that broke without a word. @returns what ends it */
function keepAlive(socket: WebSocket): () => void {
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  const pulse = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, pulseMs);
  return () => clearInterval(pulse);
}

function turnAway(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
