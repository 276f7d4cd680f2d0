import express, { type Request } from 'express';

export type Fields = Record<string, unknown>;
/** A request as it was on the wire, and its fields when the body could be read. */
export type Message = { raw: string; contentType: string; fields: Fields | null };

/** Keeps the raw bytes of every body: hashes and records are about what was really sent. */
export const keepRawBody = express.raw({ type: () => true, limit: '1mb' });

export function readMessage(request: Request): Message {
  const raw = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
  const contentType = request.get('content-type') ?? '';
  return { raw, contentType, fields: isForm(contentType) ? parseForm(raw) : parseJsonObject(raw) };
}

export function isForm(contentType: string): boolean {
  return contentType.toLowerCase().startsWith('application/x-www-form-urlencoded');
}

export function parseJsonObject(raw: string): Fields | null {
  try {
    const value: unknown = JSON.parse(raw);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

/** Reads a form; `extra_data[pgName]=x` becomes a nested object, as PHP would read it. */
export function parseForm(raw: string): Fields {
  const fields: Fields = Object.create(null);
  for (const [name, value] of new URLSearchParams(raw)) {
    const path = name.replaceAll(']', '').split('[');
    let target = fields;
    for (const step of path.slice(0, -1)) {
      if (typeof target[step] !== 'object' || target[step] === null) target[step] = Object.create(null);
      target = target[step] as Fields;
    }
    target[path.at(-1) ?? name] = value;
  }
  return fields;
}

/** Writes fields as a form, nested objects with brackets. */
export function writeForm(fields: Fields): string {
  const form = new URLSearchParams();
  const add = (name: string, value: unknown): void => {
    if (value === null || value === undefined) return;
    if (typeof value !== 'object') form.append(name, String(value));
    else for (const [key, inner] of Object.entries(value)) add(`${name}[${key}]`, inner);
  };
  for (const [name, value] of Object.entries(fields)) add(name, value);
  return form.toString();
}

/** A text field, or '' when it is missing or not text. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}
