/** The styles that a module makes: the name of Griffel's function, and what it makes of its argument. */
export function evaluateStyles(
  file: string,
  onFile: (file: string) => void,
): readonly (readonly [name: string, made: readonly unknown[]])[];
