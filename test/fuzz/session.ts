import { setImmediate } from 'node:timers/promises';
import { startExcel } from '../../src/emulator/transport/node';
import type { Clock } from '../faults/clock';
import { Stage } from '../faults/stage';
import { checkSession, structureOf } from './check-session';
import { Dice } from './dice';
import { Expected } from './expected';
import { anyChange } from './gestures';
import { OddTexts } from './odd-texts';
import { disturb } from './random-faults';
import { SheetHands } from './sheet-hands';
import { note, type Tally } from './tally';

/** How many sequences one opened workbook goes through. */
const SEQUENCES = 10;

/**
 * Opens a fiche in a pane and does ten sequences of things in pane and sheets, while anything goes wrong. After each sequence all
 * is calm, what failed is tried again, and the workbook is held against the model.
 */
export async function runSession(seed: number, clock: Clock, bytes: Uint8Array, tally: Tally): Promise<void> {
  tally.runs += 1;
  const session = new Session(new Dice(seed), Stage.of(clock, bytes));
  try {
    await session.open();
    for (let sequence = 0; sequence < SEQUENCES; sequence += 1) {
      tally.sequences += 1;
      await session.sequence();
      const findings = await session.findings();
      for (const { count, what } of findings)
        note(tally, count, seed, `sequence ${sequence}: ${what}\n  ${session.log}`);
      // What is wrong stays wrong: it is told once.
      if (findings.length > 0) break;
    }
  } catch (error) {
    note(tally, 'crashes', seed, `${error instanceof Error ? (error.stack ?? '') : String(error)}\n  ${session.log}`);
  }
  tally.faults += session.stage.faults.injected.length;
}

class Session {
  readonly #texts: OddTexts;
  readonly #hands: SheetHands;
  #expected: Expected | undefined;
  #structure: readonly string[] = [];
  #log: string[] = [];

  constructor(
    private readonly dice: Dice,
    readonly stage: Stage,
  ) {
    this.#texts = new OddTexts(dice);
    this.#hands = new SheetHands(stage.workbook, stage.person);
  }

  /** What was done in the sequence at hand, and what befell it. */
  get log(): string {
    return this.#log.join('; ');
  }

  async open(): Promise<void> {
    const { pane, person, workbook } = this.stage;
    const notes = person.addSheet('Notes');
    person.setCell(notes, 'B2', 'À moi');
    await this.stage.done(pane.start());
    this.#expected = new Expected(this.stage.shown.fiche, this.#questions('pane'));
    this.#structure = structureOf(workbook);
  }

  async sequence(): Promise<void> {
    const { dice, stage } = this;
    const before = stage.faults.injected.length;
    this.#log = [];
    disturb(stage.faults, dice);
    for (let left = 2 + dice.below(5); left > 0; left -= 1) {
      await this.#act();
      if (dice.chance(0.5)) await stage.rest();
    }
    await stage.rest();
    stage.faults.calm();
    this.#log.push(`faults ${JSON.stringify(stage.faults.injected.slice(before))}`);
    for (let tries = 0; tries < 12 && stage.state.failure; tries += 1) await stage.done(stage.pane.retry());
    await stage.done(stage.pane.refresh());
    // The scores of what was typed on the sheets come with the next answer.
    this.#change({
      kind: 'answer',
      questionId: this.#questions('pane')[0] ?? '',
      answer: { value: 2, comment: 'fin' },
    });
    await stage.done(stage.pane.flush());
  }

  async findings() {
    if (!this.#expected) return [];
    return checkSession(this.stage, this.#expected, this.#structure);
  }

  async #act(): Promise<void> {
    const { dice, stage } = this;
    const { pane, person } = stage;
    const deed = dice.pick([
      'pane',
      'pane',
      'pane',
      'pane',
      'sheet',
      'sheet',
      'other',
      'read',
      'radar',
      'edit',
      'undo',
      'retry',
    ] as const);
    switch (deed) {
      case 'pane':
        this.#change(anyChange(dice, this.#texts, stage.shown, this.#questions('pane')));
        return;
      case 'sheet':
        this.#onSheet();
        return;
      case 'other': {
        const text = this.#texts.plain();
        this.#log.push(`co-author types ${text}`);
        this.#expected?.field('budgetFunding', text);
        await this.#asCoAuthor('FPD_BudgetFunding', text);
        return;
      }
      case 'edit':
        // A cell is being edited while the pane saves.
        person.beginCell();
        this.#change(anyChange(dice, this.#texts, stage.shown, this.#questions('pane')));
        for (let turns = dice.below(30); turns > 0; turns -= 1) await setImmediate();
        person.validateCell();
        return;
      case 'undo':
        // An edit whose saving is in doubt may be in the workbook though it is taken back.
        if (stage.state.pending.length > 0) return;
        this.#undo();
        return;
      default:
        this.#log.push(deed);
        void { read: () => pane.refresh(), radar: pane.insertRadar, retry: pane.retry }[deed]();
    }
  }

  #change(change: ReturnType<typeof anyChange>): void {
    this.#log.push(JSON.stringify(change).slice(0, 160));
    this.#expected?.pane(change, this.stage.shown.fiche);
    this.stage.pane.change(change, this.dice.chance(0.4));
  }

  #undo(): void {
    this.#log.push('undo');
    const before = this.stage.shown.fiche;
    this.stage.pane.undo();
    this.#expected?.takenBack(before, this.stage.shown.fiche);
  }

  #onSheet(): void {
    const { dice } = this;
    const deed = dice.pick(['field', 'answer', 'row', 'insert', 'rename'] as const);
    const text = this.#texts.plain();
    this.#log.push(`person: ${deed} ${text}`);
    if (deed === 'insert') this.#hands.insertRowAbove(dice.pick(['FPD_Calendar', 'FPD_Answers', 'FPD_Scores']));
    if (deed === 'rename') this.#rename(dice.pick(['FPD_Calendar', 'FPD_Answers']), `Feuille ${dice.below(1000)}`);
    if (deed === 'field') {
      this.#hands.typeField('FPD_Territories', text);
      this.#expected?.field('territories', text);
    }
    if (deed === 'row' && this.#hands.typeRow('FPD_Datasets', text)) this.#expected?.dataset(text);
    const questionId = dice.pick(this.#questions('sheet')) ?? '';
    const level = dice.below(5);
    if (deed === 'answer' && this.#hands.typeAnswer(questionId, level)) this.#expected?.answer(questionId, level);
  }

  #rename(table: string, name: string): void {
    this.#hands.rename(table, name);
    this.#structure = structureOf(this.stage.workbook);
  }

  /** The questions of the last theme are answered on the sheet, the others in the pane, so that what must be there is known. */
  #questions(where: 'pane' | 'sheet'): readonly string[] {
    const themes = this.stage.shown.questionnaire.themes;
    const own = where === 'sheet' ? themes.slice(-1) : themes.slice(0, -1);
    return own.flatMap(({ questions }) => questions.map(({ id }) => id));
  }

  async #asCoAuthor(name: string, text: string): Promise<void> {
    const { Excel: other } = startExcel({ workbook: this.stage.workbook });
    await other.run(async (context) => {
      context.workbook.names.getItem(name).getRange().getCell(0, 0).values = [[text]];
      await context.sync();
    });
  }
}
