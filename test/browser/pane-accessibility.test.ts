import { speaking, type PaneParts } from '../../scripts/browser/pane-parts';
import { Preview, type Stage } from '../../scripts/browser/preview-window';
import { violationsIn } from './harness/axe';
import { cutOff } from './harness/overflow';
import { shows } from './harness/shows';
import { testedStage } from './harness/tested-stage';

let stage: Stage;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(() => stage.close());

/** Where the library for the focus keeps it inside a menu: never seen, never spoken. */
const FOCUS_GUARDS = '[data-tabster-dummy]';
const HEIGHT = 700;
const SCREENS = ['fiche', 'data', 'assess', 'report'] as const;

/** What depends on colours; nothing else need be looked at in each. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
/** A menu opens over the page, outside its landmarks, as it should. */
const MENU_EXCEPTIONS = ['region'];

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
  readonly only?: readonly string[];
}

/** How a screen is looked at. */
const LOOKS: readonly Look[] = [
  { width: 350, colorScheme: 'light', forcedColors: 'none' },
  { width: 320, colorScheme: 'light', forcedColors: 'none' },
  { width: 320, colorScheme: 'dark', forcedColors: 'none', only: COLOR_RULES },
  { width: 350, colorScheme: 'dark', forcedColors: 'none', only: COLOR_RULES },
  { width: 350, colorScheme: 'dark', forcedColors: 'active', only: COLOR_RULES },
  { width: 320, colorScheme: 'dark', forcedColors: 'active', only: COLOR_RULES },
];

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
  for (const { width, colorScheme, forcedColors, only } of LOOKS) {
    await preview.page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
    await preview.sizePane(width, HEIGHT);
    await shows(() => isDark(preview), colorScheme === 'dark');
    const look = `${screen}, ${width} px, ${forcedColors === 'active' ? 'forced colours' : colorScheme}`;
    const violations = await violationsIn(preview.paneFrame, {
      exclude: [FOCUS_GUARDS],
      ...(only === undefined ? { except: screen === 'menu' ? MENU_EXCEPTIONS : [] } : { only }),
    });
    found.push(...[...violations, ...(await cutOff(preview.paneFrame))].map((said) => `${look}: ${said}`));
  }
  return found;
};

/** Every screen of the pane over the example, and what opens over a screen, one after another. */
async function* screens(parts: PaneParts): AsyncGenerator<string> {
  const { pane, page } = parts.preview;
  const { start, shell } = parts.texts;
  await parts.button(start.example).waitFor();
  yield 'start';
  await parts.button(start.example).click();
  await parts.goTo('fiche');
  await parts.button(shell.menu).click();
  await pane.getByRole('menuitem', { name: shell.introduction }).click();
  await parts.button(start.introduction.close).waitFor();
  yield 'introduction';
  await parts.button(start.introduction.close).click();
  for (const screen of SCREENS) {
    await parts.goTo(screen);
    yield screen;
  }
  await parts.button(shell.menu).click();
  yield 'menu';
  await pane.getByRole('menuitem', { name: shell.help }).click();
  await pane.getByRole('dialog').waitFor();
  yield 'help';
  await page.keyboard.press('Escape');
}

describe('The pane can be used by everyone', () => {
  it.each(['fr', 'en'] as const)(
    'has nothing that axe objects to, and nothing cut off, on any screen and in any look, in %s',
    async (language) => {
      const preview = await Preview.open(stage);
      const parts = await speaking(preview, language);
      const found: string[] = [];
      for await (const screen of screens(parts)) found.push(...(await objections(preview, screen)));
      expect(found).toEqual([]);
      expect(preview.faults).toEqual([]);
      await preview.close();
    },
  );
});
