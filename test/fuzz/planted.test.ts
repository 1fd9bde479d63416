import { exampleFiche } from '../../src/application/example/example-fiche';
import { emptyFiche } from '../../src/domain/empty-fiche';
import type { Fiche } from '../../src/domain/fiche';
import { cellAddress } from '../../src/emulator/model/state/address';
import { findTable } from '../../src/emulator/model/state/table';
import type { Change } from '../../src/taskpane/state/change';
import { Clock } from '../faults/clock';
import { ficheFile, Stage } from '../faults/stage';
import { checkSession, structureOf } from './check-session';
import { runDamaged } from './damaged-cells';
import type { MakeEdit } from './damaged-edits';
import { Expected } from './expected';
import { marksIn } from './odd-texts';
import { SheetHands } from './sheet-hands';
import { isClean, newTally, tallyLine } from './tally';

const typing = (field: 'lead' | 'description', value: string): Change => ({ kind: 'projectField', field, value });

describe('Of a session at random', () => {
  const clock = new Clock();
  let uninstall: () => void;
  let file: Uint8Array;

  beforeAll(async () => {
    uninstall = clock.install();
    file = await ficheFile(clock, { kind: 'fiche', fiche: emptyFiche('fiche-1') }, false);
  }, 60_000);
  afterAll(() => uninstall());

  /** What is found after a text was typed in the pane, and then something was done that the model knows nothing of. */
  async function found(unknown: (stage: Stage, hands: SheetHands) => void | Promise<void>) {
    const stage = Stage.of(clock, file);
    await stage.done(stage.pane.start());
    const expected = new Expected(stage.shown.fiche, []);
    const structure = structureOf(stage.workbook);
    const change = typing('lead', 'Saisi §1§');
    expected.pane(change, stage.shown.fiche);
    stage.pane.change(change, false);
    await stage.done(stage.pane.flush());
    await unknown(stage, new SheetHands(stage.workbook, stage.person));
    await stage.rest();
    return checkSession(stage, expected, structure);
  }

  it('nothing is told where all is as it must be', async () => {
    expect(await found(() => undefined)).toEqual([]);
  });

  it('a text that is gone is told by its mark', async () => {
    const findings = await found((_, hands) => hands.typeField('FPD_ProjectLead', 'autre'));
    expect(findings).toEqual([{ count: 'textsLost', what: expect.stringMatching(/^§1§ \| project\.lead/) as string }]);
  });

  it('a text that no one typed is told', async () => {
    const findings = await found((_, hands) => hands.typeField('FPD_Territories', 'autre'));
    expect(findings).toEqual([{ count: 'disturbed', what: expect.stringContaining('project.territories') as string }]);
  });

  it('a score on the sheet that is none of its answers’ is told', async () => {
    const findings = await found(({ workbook, person }) => {
      const { sheet, area } = findTable(workbook, 'FPD_Scores') ?? {};
      if (!sheet || !area) throw new Error('The fiche has no scores.');
      person.setCell(sheet, cellAddress(area.row + 1, area.column + area.columns - 1), '7');
    });
    expect(findings.map(({ count }) => count)).toEqual(['wrongScores']);
  });

  it('a sheet that was renamed is told', async () => {
    const findings = await found((_, hands) => hands.rename('FPD_Calendar', 'Ailleurs'));
    expect(findings.map(({ count }) => count)).toContain('disturbed');
  });
});

describe('Of what a person takes back', () => {
  const example = exampleFiche('fr');
  const edited = (fiche: Fiche, lead: string): Fiche => ({ ...fiche, project: { ...fiche.project, lead } });

  function afterTyping(): Expected {
    const expected = new Expected(example, []);
    expected.pane(typing('lead', 'Saisi §1§'), example);
    return expected;
  }

  it('the place is as it was before the edit', () => {
    const expected = afterTyping();
    expected.takenBack(edited(example, 'Saisi §1§'), example);
    expect(expected.unlike(example)).toEqual([]);
  });

  it('a loss elsewhere stays a loss', () => {
    const expected = afterTyping();
    const lossy = { ...example, calendar: example.calendar.slice(1) };
    expected.takenBack(edited(lossy, 'Saisi §1§'), lossy);
    expect(expected.unlike(lossy)).toContainEqual(expect.stringMatching(/^calendar\[/));
    expect(expected.unlike(lossy)).not.toContainEqual(expect.stringMatching(/^project\./));
  });

  it('a text that was gone before stays a loss', () => {
    const expected = afterTyping();
    expected.takenBack(edited(example, 'perdu'), example);
    expect(expected.unlike(example)).toEqual([expect.stringMatching(/^project\.lead: .* instead of "Saisi §1§"$/)]);
  });

  it('a text that never stood there is told', () => {
    const expected = afterTyping();
    const odd = edited(example, 'jamais saisi');
    expected.takenBack(edited(example, 'Saisi §1§'), odd);
    expect(expected.unlike(odd)).toEqual([expect.stringMatching(/^project\.lead: "jamais saisi" instead/)]);
  });
});

describe('Of damaged fiches', () => {
  const overwrite: MakeEdit = (_, texts, app, open) => {
    const text = texts.plain();
    const [typed = ''] = marksIn(text);
    return { typed, over: new Set(), work: app.saveProjectField(open, 'lead', text) };
  };
  const forget: MakeEdit = (_, __, app, open) => ({
    typed: '§9999§',
    over: new Set(),
    work: app.saveProjectField(open, 'lead', 'autre'),
  });

  it.each<[string, readonly MakeEdit[]]>([
    ['a text that an edit takes away', [overwrite, overwrite]],
    ['a typed text that does not come', [forget]],
  ])('%s is told with its seed', async (_, edits) => {
    const tally = newTally();
    await runDamaged(3, 10, tally, edits);
    expect(tally.textsLost).toBeGreaterThanOrEqual(1);
    expect(tally.findings[0]).toMatch(/^seed 3: textsLost: damaged \d+: /);
    expect(isClean(tally)).toBe(false);
    expect(tallyLine(tally)).not.toContain('texts lost 0');
  });
});
