/** A webpack loader: a module's text, with each Fluent token written as its CSS variable. */
export default function inlineTokens(source: string): string;
