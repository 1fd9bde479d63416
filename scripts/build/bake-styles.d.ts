/** A webpack loader: a module of the pane with the rules of its styles made. */
export default function bakeStyles(
  this: { readonly resourcePath: string; addDependency(file: string): void },
  source: string,
): string;
