/** The names that a receiver is kept under: always with its port, which somebody who asks may leave out. */
export function withPorts(host: string): string[] {
  const name = host.trim().toLowerCase();
  return /:\d+$/.test(name) ? [name] : [`${name}:443`, `${name}:80`];
}
