export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What XML 1.0 cannot hold, even as a character reference. */
const illegal =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Escapes text for an element. What XML cannot hold becomes U+FFFD. */
export function escapeText(text: string): string {
  return text
    .replace(illegal, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/**
 * Text in Excel's own escape, which carries every character: `_x0007_` for one that XML lacks, and `_x005F_` before what would
 * look like such an escape. For cells, formulas, headers, prompts; not for drawings.
 */
export function excelText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(illegal, (character) => `_x${hex(character)}_`)
    .replaceAll('\r', '_x000D_');
}

/** The same for an attribute, where line ends would be read as spaces. */
export function excelAttribute(text: string): string {
  return excelText(text).replace(/[\n\t]/g, (character) => `_x${hex(character)}_`);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** An element; attributes that are undefined are left out, true is 1 and false 0. Children are XML already. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (string | undefined)[]
): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    start += ` ${key}="${typeof value === 'boolean' ? String(Number(value)) : escapeAttribute(String(value))}"`;
  }
  const content = children.join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element whose content is text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  const keepsSpace = text !== text.trim() || /\s{2}|[\n\t]/.test(text);
  return element(name, keepsSpace ? { ...attributes, 'xml:space': 'preserve' } : attributes, escapeText(text));
}

/** A whole part. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
