/** Where the JSON value ends that begins at `from`; the text may be cut off inside it. @returns `from` where no value begins */
export function endOfJsonValue(text: string, from: number): number {
  const first = text[from];
  if (first === undefined) return from;
  if (first === '"') return endOfString(text, from);
  if (first === '[' || first === '{') return endOfNest(text, from);
  bare.lastIndex = from;
  return from + (bare.exec(text)?.[0].length ?? 0);
}

/** A number, or what stands where a value should. */
const bare = /[^\s,}\]&"'\\]*/y;

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function endOfNest(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = endOfString(text, at) - 1;
    else if (char === '[' || char === '{') depth++;
    else if ((char === ']' || char === '}') && --depth === 0) return at + 1;
  }
  return text.length;
}
