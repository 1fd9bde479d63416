/** All marked arguments of Griffel's functions in a text. */
export function findStyles(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly parts: readonly unknown[] }[];
