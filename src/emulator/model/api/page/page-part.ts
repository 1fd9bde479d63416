import type { AccessibleValue } from '../../../rich-api/descriptor';
import type { SheetTarget } from '../worksheet-ref';

/** What members of the page's classes work on: one piece of a sheet's layout. Protection does not lock it. */
export interface PagePart<T> extends SheetTarget {
  readonly part: T;
}

/** A member that is kept as it was set, after `check` has read it. */
export const keptOnPage = <P extends object, K extends keyof P>(
  key: K,
  check: (value: unknown) => P[K],
): AccessibleValue<PagePart<P>> => ({
  get: ({ part }) => part[key],
  set: ({ part, workbook }, value) => {
    part[key] = check(value);
    workbook.touch();
  },
});
