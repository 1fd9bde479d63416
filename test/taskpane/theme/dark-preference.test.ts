import { prefersDark } from '../../../src/taskpane/theme/dark-preference';

const browser = (matches: boolean) => () => ({ matches });

describe('whether the pane is dark', () => {
  test('is what Office says, whatever the browser says', () => {
    expect(prefersDark({ officeTheme: { isDarkTheme: true }, matchMedia: browser(false) })).toBe(true);
    expect(prefersDark({ officeTheme: { isDarkTheme: false }, matchMedia: browser(true) })).toBe(false);
  });

  test('is what the browser says where Office says nothing', () => {
    expect(prefersDark({ officeTheme: undefined, matchMedia: browser(true) })).toBe(true);
    expect(prefersDark({ officeTheme: {}, matchMedia: browser(true) })).toBe(true);
  });

  test('is no where nobody says', () => {
    expect(prefersDark({})).toBe(false);
  });
});
