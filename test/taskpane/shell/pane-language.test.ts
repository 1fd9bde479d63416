import type { ChoiceStore } from '../../../src/taskpane/shell/choice-store';
import { rememberIntroduction, wasIntroduced } from '../../../src/taskpane/shell/first-run';
import { paneLanguage, rememberLanguage } from '../../../src/taskpane/shell/pane-language';

function memory(): ChoiceStore {
  const kept = new Map<string, string>();
  return () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) });
}
const blocked: ChoiceStore = () => {
  throw new Error('SecurityError');
};

describe('the language of the pane', () => {
  test('follows Office, and is French where Office speaks neither', () => {
    expect(paneLanguage('en-GB', memory())).toBe('en');
    expect(paneLanguage('fr-FR', memory())).toBe('fr');
    expect(paneLanguage('de-DE', memory())).toBe('fr');
    expect(paneLanguage(undefined, memory())).toBe('fr');
  });

  test('is the one chosen before, where there is one', () => {
    const store = memory();
    rememberLanguage('en', store);
    expect(paneLanguage('fr-FR', store)).toBe('en');
  });

  test('does without a memory where the host blocks it', () => {
    expect(() => rememberLanguage('en', blocked)).not.toThrow();
    expect(paneLanguage('en-US', blocked)).toBe('en');
  });
});

describe('the introduction', () => {
  test('is for those who have not closed it yet', () => {
    const store = memory();
    expect(wasIntroduced(store)).toBe(false);
    rememberIntroduction(store);
    expect(wasIntroduced(store)).toBe(true);
  });

  test('does without a memory where the host blocks it', () => {
    expect(() => rememberIntroduction(blocked)).not.toThrow();
    expect(wasIntroduced(blocked)).toBe(false);
  });
});
