const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text that is already HTML. Only `markup` and `trusted` make it. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Value = Html | string | number | null | undefined | false | readonly Value[];

/** A template whose values are escaped for text and for quoted attributes; attributes must be quoted. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.reduce((text, part, at) => text + show(values[at - 1]) + part));
}

/** For constants of this program, such as glyphs; never for what a person wrote. */
export function trusted(constant: string): Html {
  return new Html(constant);
}

function show(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(show).join('');
  return String(value).replaceAll(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? sign);
}
