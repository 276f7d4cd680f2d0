/** Text that is HTML already. Whatever else meets a template is escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Content = Markup | string | number | null | undefined | false | Content[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A template whose values are escaped, unless they came from `html` themselves. Attributes must be quoted. */
export function html(parts: TemplateStringsArray, ...values: Content[]): Markup {
  return new Markup(parts.map((part, index) => part + written(values[index])).join(''));
}

function written(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (Array.isArray(content)) return content.map(written).join('');
  if (content instanceof Markup) return content.text;
  return String(content).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
