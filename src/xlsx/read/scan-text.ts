import { Refused } from './refusal';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** What XML does not let stand in any text. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const LARGEST_CODE = 0x10ffff;

/** Refuses a part with a character that XML does not let stand anywhere. */
export function refuseForbidden(source: string): void {
  if (FORBIDDEN.test(source)) throw new Refused('damaged');
}

/** A text as its reader wants it, entities resolved. */
export function plainText(text: string): string {
  if (text.includes(']]>')) throw new Refused('damaged');
  return text.includes('&') ? resolved(text) : text;
}

/** The value of an attribute, in which a line break counts as a space. */
export function plainValue(value: string): string {
  return /[\t\n&]/.test(value) ? resolved(value.replaceAll(/[\t\n]/g, ' ')) : value;
}

/** Each `&` begins one of the five entities of XML or the number of a character, or the text is damaged. */
function resolved(text: string): string {
  return text.replaceAll(/&([^;&]{1,12});|&/g, (_, entity: string | undefined) => {
    if (entity === undefined) throw new Refused('damaged');
    return ENTITIES.get(entity) ?? character(entity);
  });
}

function character(entity: string): string {
  const number = /^#(?:x([0-9A-Fa-f]+)|(\d+))$/.exec(entity);
  const code = number?.[1] === undefined ? Number(number?.[2] ?? NaN) : Number.parseInt(number[1], 16);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  if (!(code <= LARGEST_CODE) || surrogate) throw new Refused('damaged');
  const text = String.fromCodePoint(code);
  if (FORBIDDEN.test(text)) throw new Refused('damaged');
  return text;
}
