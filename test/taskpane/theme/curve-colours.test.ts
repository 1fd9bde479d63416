import { LEVEL_STYLES, PALETTE } from '../../../src/format/plan/styles';
import { darkPaneTheme, lightPaneTheme } from '../../../src/taskpane/theme/pane-themes';

/** Relative luminance, as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the second of two curves', () => {
  test.each([
    ['the light pane', lightPaneTheme],
    ['the dark pane', darkPaneTheme],
  ])('stands out from the ground and takes no colour that means a stake, in %s', (_, theme) => {
    expect(contrast(theme.curveSecond, theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(3);
    const stakes = [theme.barCalm, theme.barStrong, theme.barCritical, ...LEVEL_STYLES.map(({ fill }) => fill)];
    expect(stakes).not.toContain(theme.curveSecond);
  });

  test('has one colour in the pane, in an exported image and on the sheet, where all three are light', () => {
    expect(lightPaneTheme.curveSecond).toBe(PALETTE.second);
    expect(contrast(PALETTE.second, PALETTE.white)).toBeGreaterThanOrEqual(3);
  });
});
