import type { PaneParts } from '../../../scripts/browser/pane-parts';
import { exampleFiche } from '../../../src/application/example/example-fiche';
import { ficheToJson } from '../../../src/application/fiche-json';
import type { Language } from '../../../src/domain/questionnaire';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';

const file = (text: string, name = 'fiche.json'): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** The example with something to check: its date is none. */
const exampleToCheck = (language: Language): string => {
  const example = exampleFiche(language);
  const toCheck = { ...example, project: { ...example.project, date: 'spring' } };
  return ficheToJson(toCheck, standardQuestionnaire(language));
};

/** Before there is a fiche: the first screen as a newcomer sees it, with a failure, and that for whoever runs a workshop. */
async function* beforeTheFiche(parts: PaneParts, language: Language): AsyncGenerator<string> {
  const { facilitate, shell, synthesis } = parts.texts;
  const { pane } = parts.preview;
  await pane.locator('input[type="file"]').setInputFiles(file('no fiche'));
  await parts.button(shell.retry).waitFor();
  yield 'start, introduction, a failure';
  await parts.button(shell.dismiss).click();
  await parts.button(facilitate.fromStart).click();
  await pane.getByText(facilitate.intro).waitFor();
  yield 'facilitate';
  const files = [file(exampleToCheck(language)), file('no fiche', 'a list of names without a space, '.repeat(3))];
  await pane.getByLabel(synthesis.choose).setInputFiles(files);
  await parts.button(synthesis.present.next).waitFor();
  await pane.getByText(synthesis.counted('1', true)).waitFor();
  yield 'facilitate, a synthesis';
  await parts.button(facilitate.backToStart).click();
}

/** A fiche out of a file that had something to check: all messages unfolded, and the introduction called back. */
async function* imported(parts: PaneParts, language: Language): AsyncGenerator<string> {
  const { start, shell } = parts.texts;
  const { pane } = parts.preview;
  await pane.locator('input[type="file"]').setInputFiles(file(exampleToCheck(language)));
  await parts.tab('fiche').waitFor();
  await parts.button(shell.problems.show).click();
  await parts.button(shell.menu).click();
  await pane.getByRole('menuitem', { name: shell.introduction }).click();
  await parts.button(start.introduction.close).waitFor();
  yield 'fiche, points to check, introduction';
  await parts.button(start.introduction.close).click();
}

/** The four screens, each with what can be unfolded on it. */
async function* screens(parts: PaneParts): AsyncGenerator<string> {
  const { fiche, report, assess, progress } = parts.texts;
  const { pane } = parts.preview;
  const strip = pane.getByRole('region', { name: progress.label });
  const lacking = strip.getByRole('button').first();
  await pane.getByRole('button', { name: new RegExp(`^${fiche.sections.calendar.title}`) }).click();
  await parts.button(fiche.calendar.add).click();
  await lacking.click();
  await strip.getByRole('listitem').first().waitFor();
  yield 'fiche, a new step, what is missing';
  await lacking.click();
  await parts.goTo('data');
  yield 'data';
  await parts.goTo('assess');
  await pane
    .getByRole('button', { name: new RegExp(`^${assess.addComment}`) })
    .first()
    .click();
  yield 'assess, a comment';
  await parts.goTo('report');
  for (const reading of [0, 1]) await pane.getByRole('button', { name: report.how }).nth(reading).click();
  await parts.button(report.radar.showTable).click();
  await pane.getByRole('table', { name: report.radar.tableCaption }).waitFor();
  yield 'report, its tables';
}

/** The menu and a dialog, over the screen that is shown. */
async function* overTheScreen(parts: PaneParts): AsyncGenerator<string> {
  const { shell } = parts.texts;
  const { pane, page } = parts.preview;
  await parts.button(shell.menu).click();
  await pane.getByRole('menu').waitFor();
  yield 'menu';
  await pane.getByRole('menuitem', { name: shell.help }).click();
  await pane.getByRole('dialog').waitFor();
  yield 'help';
  await page.keyboard.press('Escape');
  await pane.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The screen for whoever runs a workshop over a fiche, with what a check of its questionnaire says. */
async function* facilitating(parts: PaneParts): AsyncGenerator<string> {
  const { facilitate, ownQuestionnaire, shell } = parts.texts;
  const { pane } = parts.preview;
  await parts.button(shell.menu).click();
  await pane.getByRole('menuitem', { name: facilitate.open }).click();
  await parts.button(ownQuestionnaire.check).click();
  await pane.getByText(ownQuestionnaire.upToDate).waitFor();
  yield 'facilitate, a fiche and its questionnaire';
}

/** Every screen of the pane in a new workbook, with all that opens in it or over it, one after another, by name. */
export async function* paneScreens(parts: PaneParts, language: Language): AsyncGenerator<string> {
  yield* beforeTheFiche(parts, language);
  yield* imported(parts, language);
  yield* screens(parts);
  yield* overTheScreen(parts);
  yield* facilitating(parts);
}
