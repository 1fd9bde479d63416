import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { PaneParts } from '../../../scripts/browser/pane-parts';
import type { Preview } from '../../../scripts/browser/preview-window';
import type { Language, Questionnaire } from '../../../src/domain/questionnaire';
import { levelLabel } from '../../../src/format/answer-cell';
import { sheetWords } from '../../../src/format/words/sheet-words';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import type { Hand } from './hands';
import { shows } from './shows';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What each screen of the pane tells of a fiche. */
export interface ShownState {
  readonly fiche: readonly string[];
  readonly data: string;
  /** Each theme with whether it is answered, and the levels chosen in the first. */
  readonly assess: readonly string[];
  /** Both readings, and the table of the ten themes' scores. */
  readonly report: readonly string[];
}

/** The steps of a project's way from an empty workbook to its presentation, worked by one hand. */
export class Journey {
  private readonly parts: PaneParts;
  private readonly questionnaire: Questionnaire;

  constructor(
    private readonly preview: Preview,
    private readonly hand: Hand,
    private readonly language: Language,
  ) {
    this.parts = new PaneParts(preview, language);
    this.questionnaire = standardQuestionnaire(language);
  }

  /** Goes from the workbook to the pane, as F6 does in Excel. */
  async enterPane(): Promise<void> {
    await this.preview.page.locator('#pane').focus();
  }

  async create(): Promise<void> {
    await this.hand.press(this.parts.button(this.texts.start.create));
    await this.parts.tab('fiche').waitFor();
  }

  async describe(name: string, authority: string): Promise<void> {
    const { fields } = this.texts.fiche;
    await this.goTo('fiche');
    await this.hand.write(this.field(fields.name.label), name);
    await this.hand.write(this.field(fields.authority.label), authority);
    await this.preview.page.keyboard.press('Tab');
    await this.preview.pane.getByRole('heading', { level: 1, name }).waitFor();
    await this.saved();
  }

  async listData(description: string, owner: string): Promise<void> {
    const { add, fields } = this.texts.data.datasets;
    await this.goTo('data');
    await this.hand.press(this.parts.button(add));
    await this.hand.write(this.field(fields.description), description);
    await this.hand.write(this.field(fields.owner), owner);
    await this.hand.press(this.parts.button(this.texts.fiche.list.done));
    await this.preview.pane.getByRole('button', { name: this.texts.fiche.list.edit(description) }).waitFor();
    await this.saved();
  }

  /** Answers the first question of every theme: 0, 1, 2, 3, 4 and again. */
  async answerEveryTheme(): Promise<void> {
    await this.goTo('assess');
    for (const [i, theme] of this.questionnaire.themes.entries()) {
      await this.preview.pane.getByRole('heading', { name: theme.title }).first().waitFor();
      await this.hand.chooseLevel(this.firstRadios, i % 5);
      if (i < this.questionnaire.themes.length - 1) await this.hand.press(this.parts.button(this.texts.assess.next));
    }
    await this.saved();
  }

  /** Changes the first answer on the sheet, as a user of the grid does, and waits until the pane shows it. */
  async answerOnSheet(level: number): Promise<void> {
    const [theme] = this.questionnaire.themes;
    if (theme === undefined) throw new Error('The questionnaire has no theme.');
    await this.showSheet('assessment');
    const entry = levelLabel(this.questionnaire, theme, 0);
    const cell = this.preview.page.getByRole('gridcell', { name: new RegExp(`${entry}$`) }).first();
    await cell.click();
    await this.preview.page.keyboard.type(levelLabel(this.questionnaire, theme, level));
    await this.preview.page.keyboard.press('Enter');
    await this.firstStep();
    await shows(() => this.firstRadios.getByRole('radio').nth(level).isChecked(), true);
  }

  async insertRadar(): Promise<void> {
    const { insert, inserted } = this.texts.report;
    await this.goTo('report');
    await this.hand.press(this.parts.button(insert));
    await this.preview.pane.getByText(inserted).waitFor();
  }

  /** How many charts the sheet of the radar shows. */
  async charts(): Promise<number> {
    await this.showSheet('radar');
    const charts = this.preview.page.locator('#sheet').getByRole('img');
    await charts.first().waitFor();
    return charts.count();
  }

  /** Saves the workbook from the window's own bar, and gives the file. */
  async save(): Promise<Buffer> {
    const downloading = this.preview.page.waitForEvent('download');
    await this.onBar('Enregistrer');
    return readFile(await (await downloading).path());
  }

  /** Opens a file as the workbook; the pane starts anew in it. */
  async open(buffer: Buffer, name: string): Promise<void> {
    const choosing = this.preview.page.waitForEvent('filechooser');
    await this.onBar('Ouvrir…');
    await (await choosing).setFiles({ name: 'fiche.xlsx', mimeType: XLSX, buffer });
    await this.preview.page.getByRole('heading', { name: 'fiche.xlsx' }).waitFor();
    await this.preview.pane.getByRole('heading', { level: 1, name }).waitFor();
    await this.enterPane();
  }

  async state(): Promise<ShownState> {
    const { fiche, report, assess } = this.texts;
    const { pane } = this.preview;
    await this.goTo('fiche');
    const labels = [fiche.fields.name.label, fiche.fields.authority.label];
    const project = await Promise.all(labels.map((label) => this.field(label).inputValue()));
    await this.goTo('data');
    const data = await this.parts.panel('data').innerText();
    await this.firstStep();
    const steps = pane.getByRole('navigation', { name: assess.steps }).getByRole('button');
    const themes = await steps.evaluateAll((all) => all.map((step) => step.getAttribute('aria-label') ?? ''));
    const chosen = await this.parts.panel('assess').getByRole('radio', { checked: true }).count();
    await this.goTo('report');
    const regions = [report.difficulty.title, report.scaleUp.title].map((title) =>
      pane.getByRole('region', { name: title }),
    );
    await this.hand.press(this.parts.button(report.radar.showTable));
    const readings = await Promise.all(
      [...regions, pane.getByRole('table', { name: report.radar.tableCaption })].map((part) => part.innerText()),
    );
    return { fiche: project, data, assess: [...themes, `${chosen}`], report: readings };
  }

  private get texts(): PaneParts['texts'] {
    return this.parts.texts;
  }

  private get firstRadios(): Locator {
    return this.parts.panel('assess').getByRole('radiogroup').first();
  }

  private field(label: string): Locator {
    return this.preview.pane.getByRole('textbox', { name: label, exact: true });
  }

  private saved(): Promise<void> {
    return this.preview.pane.getByText(this.texts.shell.status.saved, { exact: true }).waitFor();
  }

  private async goTo(screen: Parameters<PaneParts['tab']>[0]): Promise<void> {
    await this.hand.press(this.parts.tab(screen));
    await this.parts.panel(screen).waitFor();
  }

  /** The first theme, wherever one is. */
  private async firstStep(): Promise<void> {
    await this.goTo('assess');
    const steps = this.preview.pane.getByRole('navigation', { name: this.texts.assess.steps });
    await this.hand.press(steps.getByRole('button').first());
  }

  private async showSheet(sheet: 'assessment' | 'radar'): Promise<void> {
    await this.preview.sheetTab(sheetWords(this.language).sheets[sheet]).click();
  }

  /** Presses a button of the window's bar, which Excel's own keys lead to. */
  private async onBar(name: string): Promise<void> {
    const button = this.preview.page.getByRole('button', { name, exact: true });
    await button.focus();
    await this.hand.press(button);
  }
}
