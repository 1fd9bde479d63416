/** Excel's texts for the header cells of a table: none empty, no two the same in any case. */
export const distinctHeaders = (texts: readonly string[]): string[] => {
  const taken = new Set(texts.map((text) => text.toLowerCase()).filter((text) => text !== ''));
  const given = new Set<string>();
  return texts.map((text) => {
    const name = text === '' ? free('Column', 1, taken) : firstFree(text, given, taken);
    given.add(name.toLowerCase());
    taken.add(name.toLowerCase());
    return name;
  });
};

/** `text` itself the first time, then `text2`, `text3`… */
const firstFree = (text: string, given: ReadonlySet<string>, taken: ReadonlySet<string>): string =>
  given.has(text.toLowerCase()) ? free(text, 2, taken) : text;

const free = (stem: string, from: number, taken: ReadonlySet<string>): string => {
  let number = from;
  while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
};

/** A name for one more column, after Excel's `Column1`. */
export const freeHeader = (existing: readonly string[]): string =>
  free('Column', 1, new Set(existing.map((name) => name.toLowerCase())));
