type Message = { method: string; path: string; headers: { name: string; value: string }[]; body?: string | null };

/** The server masks what it stores; this is the second lock, for headers whose whole value is a secret. */
const secretHeaders = /^(authorization|proxy-authorization|cookie|set-cookie|x-api-key)$/i;

/** What curl sets by itself and must not be told. */
const ownHeaders = /^(host|content-length|connection|transfer-encoding|accept-encoding)$/i;

/** The message as a command line for a POSIX shell. Secrets read `masked`, so the copy explains but opens nothing. */
export function curlOf({ method, path, headers, body }: Message, masked: string): string {
  const host = headers.find(({ name }) => name.toLowerCase() === 'host')?.value;
  const url = /^https?:/.test(path) ? path : `https://${host ?? 'HOST'}${path}`;
  const parts = [`curl -X ${method} ${quoted(url)}`];
  for (const { name, value } of headers) {
    if (!ownHeaders.test(name)) parts.push(`-H ${quoted(`${name}: ${secretHeaders.test(name) ? masked : value}`)}`);
  }
  if (body) parts.push(`--data-raw ${quoted(body)}`);
  return parts.join(' \\\n  ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
