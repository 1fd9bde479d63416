/** Styles as Griffel makes them, under short names. */
export function shortNames(all: readonly (readonly unknown[])[]): readonly (readonly unknown[])[];
