/** The fields of a T, where any optional one may still be undefined. */
export type Loose<T> = { readonly [K in keyof T]: Record<string, never> extends Pick<T, K> ? T[K] | undefined : T[K] };

/** Drops the fields that are undefined: with exact optional types, absent and undefined are two things. */
export function defined<T extends object>(fields: Loose<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** The object, or undefined when it has no field left. */
export function ifAny<T extends object>(fields: T): T | undefined {
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** True or absent: a flag that stands for a choice is never kept as false. */
export function yes(flag: boolean | undefined): true | undefined {
  return flag === true ? true : undefined;
}
