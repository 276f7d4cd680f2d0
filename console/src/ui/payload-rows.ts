/** One line of a payload: the path of the field, its value as text, and the bare field name for the glossary. */
export type PayloadRow = { path: string; value: string; field: string };

/**
 * Lays a body out as lines, JSON and form data alike.
 * @returns null when it is neither, so that the viewer shows it raw.
 */
export function payloadRows(body: string): PayloadRow[] | null {
  const json = parseJson(body);
  if (json !== null && typeof json === 'object') return jsonRows(json, '', '');
  return formRows(body);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function jsonRows(value: unknown, path: string, field: string): PayloadRow[] {
  if (value === null || typeof value !== 'object') return [{ path, value: String(value), field }];
  const entries = Object.entries(value);
  if (entries.length === 0) return path ? [{ path, value: Array.isArray(value) ? '[]' : '{}', field }] : [];
  return entries.flatMap(([name, inner]) => {
    const step = Array.isArray(value) ? `[${name}]` : path ? `.${name}` : name;
    return jsonRows(inner, `${path}${step}`, Array.isArray(value) ? field : name);
  });
}

function formRows(body: string): PayloadRow[] | null {
  if (!/^[^\s=&<>{]+=[^\s<>]*$/.test(body)) return null;
  return [...new URLSearchParams(body)].map(([path, value]) => ({ path, value, field: path.replace(/\[.*$/, '') }));
}
