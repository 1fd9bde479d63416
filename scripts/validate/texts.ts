import type { Check } from './check';
import { all, child, type XmlElement } from './xml-tree';

const MAX_LENGTH: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};
const LOCALES = ['en-US'];

const texts = (manifest: XmlElement): readonly (readonly [string, XmlElement, number])[] => {
  const named = ['DisplayName', 'Description'].flatMap((name) => {
    const found = child(manifest, name);
    return found === undefined ? [] : [[`<${name}>`, found, MAX_LENGTH[name] ?? 0] as const];
  });
  const resources = all(manifest, 'bt:ShortStrings', 'bt:LongStrings').flatMap((kind) =>
    kind.children.map((found) => [`“${found.attributes['id'] ?? ''}”`, found, MAX_LENGTH[kind.name] ?? 0] as const),
  );
  return [...named, ...resources];
};

/** Every text exists in both languages and fits where Office shows it. */
export const textsInBothLanguages: Check = (manifest) =>
  texts(manifest).flatMap(([place, element, limit]) => {
    const overrides = element.children.filter(({ name }) => name === 'Override' || name === 'bt:Override');
    const values = [element.attributes['DefaultValue'] ?? '', ...overrides.map((o) => o.attributes['Value'] ?? '')];
    const given = overrides.map(({ attributes }) => attributes['Locale'] ?? '');
    return [
      ...LOCALES.filter((locale) => !given.includes(locale)).map((locale) => `${place} has no text for ${locale}.`),
      ...given.filter((locale) => !LOCALES.includes(locale)).map((locale) => `${place} has an unexpected ${locale}.`),
      ...values.filter((value) => value.trim() === '').map(() => `${place} has an empty text.`),
      ...values
        .filter((value) => value.length > limit)
        .map((value) => `${place} is too long (${value.length} of at most ${limit} characters): “${value}”.`),
    ];
  });
