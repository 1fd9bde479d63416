import type { PaneParts } from '../browser/pane-parts';
import { slug } from './album';
import type { PaneCamera } from './pane-camera';

const SCREENS = ['fiche', 'data', 'assess', 'report'] as const;

/** Where each screen stands in the pane's own order, and what it is called there: `3-evaluer`. */
const nameOf = ({ texts }: PaneParts, screen: (typeof SCREENS)[number]): string =>
  `${SCREENS.indexOf(screen) + 1}-${slug(texts.shell.screens[screen])}`;

/** The four screens of a fiche as they open; `state` ends their names. */
const everyScreen = async (parts: PaneParts, camera: PaneCamera, state: string): Promise<void> => {
  for (const screen of SCREENS) {
    await parts.goTo(screen);
    await camera.takeWhole(`${nameOf(parts, screen)}-${state}`);
  }
};

/** What the menu leads to. */
const menuAndDialogs = async ({ texts, preview }: PaneParts, camera: PaneCamera): Promise<void> => {
  const { pane, page } = preview;
  const { shell } = texts;
  await pane.getByRole('button', { name: shell.menu }).click();
  await camera.take('5-menu');
  await page.keyboard.press('Escape');
  for (const [name, item] of [
    ['6-help', shell.help],
    ['7-privacy', shell.privacy],
  ] as const) {
    await pane.getByRole('button', { name: shell.menu }).click();
    await pane.getByRole('menuitem', { name: item }).click();
    const dialog = pane.getByRole('dialog');
    await dialog.waitFor();
    await camera.take(name);
    await dialog.getByRole('button', { name: shell.close }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
};

/** A new fiche, from the first screen on. */
export const tourOfEmpty = async (parts: PaneParts, camera: PaneCamera): Promise<void> => {
  const { start } = parts.texts;
  await parts.button(start.create).waitFor();
  await camera.takeWhole('0-start');
  await parts.button(start.create).click();
  await everyScreen(parts, camera, 'empty');
};

/** The filled example: every screen, what unfolds in it, and what the menu holds. */
export const tourOfExample = async (parts: PaneParts, camera: PaneCamera): Promise<void> => {
  const { start, report } = parts.texts;
  await parts.button(start.example).click();
  await everyScreen(parts, camera, 'filled');
  await parts.button(report.insert).click();
  await parts.preview.pane.getByText(report.inserted).waitFor();
  await camera.take(`${nameOf(parts, 'report')}-inserted`);
  await menuAndDialogs(parts, camera);
};
