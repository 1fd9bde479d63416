/** `tokens.colorBrandStroke1`, as Fluent's tokens are named; those of the z-index have a value of their own beside the name. */
const TOKEN = /\btokens\.(?!zIndex)([A-Za-z0-9]+)\b/g;
const IMPORTS_TOKENS = /import\s*\{[^}]*\btokens\b[^}]*\}\s*from\s*['"]@fluentui\/react-(?:components|theme)['"]/;

/**
 * A webpack loader that writes each Fluent token as the CSS variable it stands for. The pane is several files, and Fluent's
 * table of all tokens, shared by them, could no more be reduced to those in use: 40 KB in the first load. Fluent's own components name them too.
 *
 * @param {string} source a module, its types taken off
 */
export default function inlineTokens(source) {
  return IMPORTS_TOKENS.test(source) ? source.replace(TOKEN, (_, name) => `"var(--${name})"`) : source;
}
