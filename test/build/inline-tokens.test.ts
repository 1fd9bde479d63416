import { tokens } from '@fluentui/react-components';
import inlineTokens from '../../scripts/build/inline-tokens.js';

const IMPORT = "import { makeStyles, tokens } from '@fluentui/react-components';\n";

describe('Fluent’s tokens in the built pane', () => {
  it('are the CSS variables that Fluent itself writes for them', () => {
    for (const [name, value] of Object.entries(tokens)) {
      const written = name.startsWith('zIndex') ? `tokens.${name}` : `"${value}"`;
      expect(inlineTokens(`${IMPORT}x(tokens.${name})`)).toBe(`${IMPORT}x(${written})`);
    }
  });

  it('are left alone where the word is somebody else’s', () => {
    const source = 'const tokens = lexer(); tokens.length;';
    expect(inlineTokens(source)).toBe(source);
  });
});
