import { strToU8 } from 'fflate';
import { exampleFiche } from '../../../src/application/example/example-fiche';
import { ficheToJson } from '../../../src/application/fiche-json';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { inNewPane, isSaved, octets, type FailureScene } from './failure-scene';

/** The add-in’s files of the screen Données and of all that draws sheets. */
const LATER_FILES = /\/pane\/(data|sheets)\.[^/]*\.js$/;
/** The file of what saves. */
const SAVER_FILE = /\/pane\/saving\.[^/]*\.js$/;
/** The file of all that a synthesis takes. */
const READER_FILE = /\/pane\/synthesis\.[^/]*\.js$/;

/** Files of the add-in that are fetched later do not come any more, in a pane that starts in a new workbook. */
export const outOfReach: FailureScene = {
  shows: ['partNotFetched'],
  play: async ({ parts, tells }) => {
    const { page } = parts.preview;
    await page.route(LATER_FILES, (route) => route.abort());
    await inNewPane(parts, () => page.getByRole('button', { name: 'Nouveau', exact: true }).click());
    await page.getByRole('heading', { level: 1, name: 'Classeur1' }).waitFor();
    await parts.button(parts.texts.start.create).click();
    await tells('partNotFetched');
    await page.unroute(LATER_FILES);
  },
};

/** What saves does not come: what was typed stays in the pane, and is saved at the next try. */
export const saverOutOfReach: FailureScene = {
  shows: ['partNotFetched'],
  play: async ({ parts, tells }) => {
    const { fiche, shell, start } = parts.texts;
    const { page, pane } = parts.preview;
    await page.route(SAVER_FILE, (route) => route.abort());
    await inNewPane(parts, () => page.getByRole('button', { name: 'Nouveau', exact: true }).click());
    await parts.button(start.create).click();
    const name = pane.getByRole('textbox', { name: fiche.fields.name.label });
    await name.fill('Bornes à verre');
    await tells('partNotFetched');
    expect(await name.inputValue()).toBe('Bornes à verre');
    await page.unroute(SAVER_FILE);
    await parts.button(shell.retry).click();
    await isSaved(parts);
    // Else the preview would ask before it lets the workbook go.
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await file;
  },
};

/** A screen whose file does not come: what was typed on another is saved all the same, and it is shown at the next try. */
export const screenOutOfReach: FailureScene = {
  shows: [],
  play: async ({ parts }) => {
    const { data, fiche, shell } = parts.texts;
    const { page, pane } = parts.preview;
    await page.route(LATER_FILES, (route) => route.abort());
    await parts.goTo('fiche');
    const name = pane.getByRole('textbox', { name: fiche.fields.name.label });
    await name.fill('Bornes à verre');
    await parts.goTo('data');
    const { happened, safe, action } = shell.loadFailed;
    for (const sentence of [happened, safe, action]) await parts.panel('data').getByText(sentence).waitFor();
    await isSaved(parts);
    await page.unroute(LATER_FILES);
    await parts.button(shell.retry).click();
    await parts.button(data.datasets.add).waitFor();
    await parts.goTo('fiche');
    expect(await name.inputValue()).toBe('Bornes à verre');
  },
};

/** What reads the fiches of a workshop does not come: the files that were chosen are read at the next try. */
export const readerOutOfReach: FailureScene = {
  shows: ['partNotFetched'],
  play: async ({ parts, language, tells }) => {
    const { counted, choose, retryReading } = parts.texts.synthesis;
    const { page, pane } = parts.preview;
    await page.route(READER_FILE, (route) => route.abort());
    const fiche = strToU8(ficheToJson(exampleFiche(language), standardQuestionnaire(language)));
    await pane.getByLabel(choose).setInputFiles(octets('bornes.json', fiche));
    await tells('partNotFetched');
    await page.unroute(READER_FILE);
    await parts.button(retryReading).click();
    await pane.getByText(counted('1', true)).waitFor();
  },
};
