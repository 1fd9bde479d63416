/** What each part keeps, by owner. */
const allParts: WeakMap<object, unknown>[] = [];

/**
 * Room for what a class needs to keep about a sheet, a workbook or any other owner, in the file of that class:
 * `const charts = part(() => new Map<string, Chart>())`, then `charts(sheet)`.
 */
export const part = <Owner extends object, T>(create: (owner: Owner) => T): ((owner: Owner) => T) => {
  const known = new WeakMap<Owner, T>();
  allParts.push(known);
  return (owner) => {
    const found = known.get(owner);
    if (found !== undefined || known.has(owner)) return found as T;
    const made = create(owner);
    known.set(owner, made);
    return made;
  };
};

/** Keeps about one owner what is kept about another, each thing as `copy` gives it. */
export const copyParts = (from: object, to: object, copy: (kept: unknown) => unknown): void => {
  for (const known of allParts) if (known.has(from)) known.set(to, copy(known.get(from)));
};
