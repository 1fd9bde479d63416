import type { Language } from '../../src/domain/questionnaire';
import { speaking } from '../../scripts/browser/pane-parts';
import { Preview, type Stage } from '../../scripts/browser/preview-window';
import { violationsIn } from './harness/axe';
import { cutOff } from './harness/overflow';
import { paneScreens } from './harness/pane-screens';
import { shows } from './harness/shows';
import { testedStage } from './harness/tested-stage';

let stage: Stage;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(() => stage.close());

/** Where the library for the focus keeps it inside a menu: never seen, never spoken. */
const FOCUS_GUARDS = '[data-tabster-dummy]';
/** Every screen in every look takes longer than any other test, on a busy machine most of all. */
const PATIENCE = 240_000;
const HEIGHT = 700;
const WIDTHS = [320, 350];
/** A menu opens over the page, outside its landmarks, as it should. */
const MENU_EXCEPTIONS = ['region'];

const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Whether the pane's own ground is darker than mid grey. */
const isDark = (preview: Preview): Promise<boolean> =>
  preview.paneFrame.evaluate(() => {
    const ground = document.querySelector('.fui-FluentProvider');
    const [red = 255] = (ground ? getComputedStyle(ground).backgroundColor : '').match(/\d+/g)?.map(Number) ?? [];
    return red < 128;
  });

/** What axe objects to, and what is cut off, in every look of the screen in sight. */
const objections = async (preview: Preview, screen: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const [name, colours] of Object.entries(COLOURS)) {
    await preview.page.emulateMedia({ ...colours, reducedMotion: 'reduce' });
    await shows(() => isDark(preview), colours.colorScheme === 'dark');
    for (const width of WIDTHS) {
      await preview.sizePane(width, HEIGHT);
      const violations = await violationsIn(preview.paneFrame, {
        exclude: [FOCUS_GUARDS],
        except: screen === 'menu' ? MENU_EXCEPTIONS : [],
      });
      const said = [...violations, ...(await cutOff(preview.paneFrame))];
      found.push(...said.map((what) => `${screen}, ${width} px, ${name}: ${what}`));
    }
  }
  return found;
};

describe('The pane can be used by everyone', () => {
  it.each<Language>(['fr', 'en'])(
    'has nothing that axe objects to, and nothing cut off, on any screen and in any look, in %s',
    async (language) => {
      const preview = await Preview.open(stage);
      const parts = await speaking(preview, language);
      const found: string[] = [];
      for await (const screen of paneScreens(parts, language)) found.push(...(await objections(preview, screen)));
      expect(found).toEqual([]);
      expect(preview.faults).toEqual([]);
      await preview.close();
    },
    PATIENCE,
  );
});
