import { render } from '@testing-library/react';
import { Button } from '../../../src/taskpane/controls/Button';

/** The selectors of all rules of the page, those within conditions too. */
function selectors(rules: CSSRuleList): readonly string[] {
  return [...rules].flatMap((rule) => {
    if ('selectorText' in rule) return [String(rule.selectorText)];
    return 'cssRules' in rule ? selectors(rule.cssRules as CSSRuleList) : [];
  });
}

describe('The look of a button', () => {
  it('changes with the button itself alone, pressed by mouse or key', () => {
    render(<Button>Enregistrer</Button>);
    const all = [...document.styleSheets].flatMap(({ cssRules }) => selectors(cssRules)).join(', ');
    expect(all).toMatch(/\S:active:focus-visible/);
    expect(all).not.toMatch(/\s:/);
  });
});
