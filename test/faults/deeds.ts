import { emptyFiche } from '../../src/domain/empty-fiche';
import { ficheToJson } from '../../src/application/fiche-json';
import { synthesisOf } from '../../src/domain/synthesis/synthesis';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { workshopFiches } from '../builders/workshop';
import type { Stage } from './stage';

/** Something a person does in the pane. */
export interface Deed {
  readonly what: string;
  readonly act: (stage: Stage) => Promise<unknown>;
  /** What it starts from; a fiche with its radar where absent. */
  readonly from?: 'nothing' | 'noRadar';
}

const changing =
  (change: (stage: Stage) => Parameters<Stage['pane']['change']>[0]): Deed['act'] =>
  (stage) => {
    stage.pane.change(change(stage));
    return stage.pane.flush();
  };

/** A synthesis, asked for again where it failed: that screen keeps its own failures. */
const synthesize: Deed['act'] = async ({ pane: { app } }) => {
  const fiches = synthesisOf(workshopFiches(2));
  for (let tries = 0; tries < 3 && !(await app.writeSynthesis(fiches, [], 'fr')).ok; tries += 1);
};

const importing: Deed['act'] = ({ pane }) => {
  const text = ficheToJson(emptyFiche('fiche-2'), standardQuestionnaire('fr'));
  return pane.importFile(new File([text], 'fiche.json'));
};

const step = (text: string) => ({ step: text, start: '', end: '' });

/** Every use case of the pane that talks to Excel. */
export const DEEDS: readonly Deed[] = [
  { what: 'open the fiche', act: ({ pane }) => pane.refresh() },
  { what: 'create a fiche', from: 'nothing', act: ({ pane }) => pane.create({ kind: 'empty' }) },
  {
    what: 'type the name of the project',
    act: changing(() => ({ kind: 'projectField', field: 'name', value: '=Eau & énergie' })),
  },
  {
    what: 'answer a question',
    act: changing(() => ({ kind: 'answer', questionId: '05-P', answer: { value: 4, comment: 'vu' } })),
  },
  {
    what: 'add an item where a row is free',
    act: changing(() => ({ kind: 'add', list: 'impact', item: { indicator: 'CO2', baseline: '', target: '1/2' } })),
  },
  {
    what: 'add an item in a row of its own',
    act: changing(() => ({ kind: 'add', list: 'calendar', item: step('Bilan') })),
  },
  {
    what: 'change an item',
    act: changing(({ shown }) => {
      const [before = step('')] = shown.fiche.calendar;
      return { kind: 'update', list: 'calendar', index: 0, before, item: { ...before, step: 'Autre étape' } };
    }),
  },
  {
    what: 'remove an item',
    act: changing(({ shown }) => ({
      kind: 'remove',
      list: 'calendar',
      index: 1,
      before: shown.fiche.calendar[1] ?? step(''),
    })),
  },
  {
    what: 'move an item',
    act: changing(({ shown }) => ({
      kind: 'move',
      list: 'calendar',
      index: 0,
      to: 2,
      before: shown.fiche.calendar[0] ?? step(''),
    })),
  },
  { what: 'insert the radar', from: 'noRadar', act: ({ pane }) => pane.insertRadar() },
  { what: 'refresh the radar', act: ({ pane }) => pane.insertRadar() },
  {
    what: 'date the evaluation',
    act: changing(({ pane, shown }) => ({
      kind: 'add',
      list: 'snapshots',
      item: pane.app.dateEvaluation(shown, 'Jury'),
    })),
  },
  { what: 'import a fiche', from: 'nothing', act: importing },
  { what: 'write a synthesis', from: 'nothing', act: synthesize },
  { what: 'make the page for the presentation', act: ({ pane }) => pane.writeSummary() },
];
