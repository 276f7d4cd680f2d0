import { ServerResponse } from 'node:http';
import { vi } from 'vitest';

/** What was asked of a server, and everything that went back: status, headers, body. */
type RecordedAnswer = { method: string; url: string; cookies: string[]; text: string };

/** Records, from now on, every answer of the server on this port. */
export function recordAnswers(port: number) {
  const answers: RecordedAnswer[] = [];
  const chunks = new WeakMap<ServerResponse, string[]>();
  const keep = (response: ServerResponse, chunk: unknown) => {
    const isBody = typeof chunk === 'string' || chunk instanceof Uint8Array;
    const kept = chunks.get(response) ?? [];
    if (isBody) kept.push(Buffer.from(chunk as string).toString('utf8'));
    chunks.set(response, kept);
    return kept;
  };
  const { write, end } = ServerResponse.prototype;
  const writeSpy = vi.spyOn(ServerResponse.prototype, 'write').mockImplementation(function (
    this: ServerResponse,
    ...args
  ) {
    keep(this, args[0]);
    return write.apply(this, args as Parameters<typeof write>);
  });
  const endSpy = vi.spyOn(ServerResponse.prototype, 'end').mockImplementation(function (this: ServerResponse, ...args) {
    // An end with a body calls write or not, as Node likes; a body that is kept twice is still one body.
    const body = keep(this, args[0]).join('');
    const isOurs = this.req.socket.localPort === port;
    const done = end.apply(this, args as Parameters<typeof end>);
    const head = JSON.stringify(this.getHeaders());
    const cookies = [this.getHeader('set-cookie') ?? []].flat().map(String);
    if (isOurs) {
      const { method = '', url = '' } = this.req;
      answers.push({ method, url, cookies, text: `${this.statusCode} ${head}\n${body}` });
    }
    return done;
  });
  return {
    answers,
    stop() {
      writeSpy.mockRestore();
      endSpy.mockRestore();
    },
  };
}
