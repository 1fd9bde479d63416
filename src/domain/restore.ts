import { EMPTY_PROJECT, emptyFiche } from './empty-fiche';
import type { Answer, AnswerValue, Fiche, LegalStake, Project, Snapshot } from './fiche';
import { legalTopics } from './legal-topics';
import type { Problem } from './problem';
import { isRecord, RawReader } from './raw-reader';

export const PERSONAL_DATA_CHOICES = ['yes', 'no', 'unknown'] as const;
export const LEGAL_STATUSES = ['todo', 'inProgress', 'settled', 'notApplicable'] as const;

/**
 * Turns anything read from outside into a fiche and the list of what was wrong with it. Never throws, whatever the shape;
 * text that is not what its field expects is kept as text. Questions and levels are not checked here: a fiche may be
 * older than its questionnaire, and scoring leaves out what it does not know.
 */
export function restore(raw: unknown): { readonly fiche: Fiche; readonly problems: readonly Problem[] } {
  const reader = new RawReader();
  if (!isRecord(raw)) {
    reader.note('notAnObject', '', raw);
    return { fiche: emptyFiche(), problems: reader.problems };
  }
  const list = <T>(name: string, read: (item: unknown, place: string) => T) =>
    reader.items(reader.property(raw, name), name, read);
  const textOf = (item: unknown, place: string, name: string) =>
    reader.text(reader.property(item, name), `${place}.${name}`);
  const dateOf = (item: unknown, place: string, name: string) =>
    reader.date(reader.property(item, name), `${place}.${name}`);
  const choiceOf = (item: unknown, place: string, name: string, choices: readonly string[]) =>
    reader.choice(reader.property(item, name), `${place}.${name}`, choices);

  const fiche: Fiche = {
    id: reader.text(reader.property(raw, 'id'), 'id'),
    project: restoreProject(reader, reader.property(raw, 'project')),
    calendar: list('calendar', (item, place) => ({
      step: textOf(item, place, 'step'),
      start: dateOf(item, place, 'start'),
      end: dateOf(item, place, 'end'),
    })),
    stakeholders: list('stakeholders', (item, place) => ({
      name: textOf(item, place, 'name'),
      role: textOf(item, place, 'role'),
      contribution: textOf(item, place, 'contribution'),
    })),
    impact: list('impact', (item, place) => ({
      indicator: textOf(item, place, 'indicator'),
      baseline: textOf(item, place, 'baseline'),
      target: textOf(item, place, 'target'),
    })),
    datasets: list('datasets', (item, place) => ({
      description: textOf(item, place, 'description'),
      owner: textOf(item, place, 'owner'),
      accessTerms: textOf(item, place, 'accessTerms'),
      personalData: choiceOf(item, place, 'personalData', PERSONAL_DATA_CHOICES),
      sourceAndFormat: textOf(item, place, 'sourceAndFormat'),
      comment: textOf(item, place, 'comment'),
    })),
    legalStakes: wholeChecklist(
      list('legalStakes', (item, place) => ({
        topic: textOf(item, place, 'topic'),
        status: choiceOf(item, place, 'status', LEGAL_STATUSES),
        comment: textOf(item, place, 'comment'),
      })),
    ),
    answers: Object.fromEntries(
      reader
        .entries(reader.property(raw, 'answers'), 'answers')
        .map(([id, answer]) => [id, restoreAnswer(reader, answer, `answers.${id}`)]),
    ),
    actions: list('actions', (item, place) => ({
      theme: textOf(item, place, 'theme'),
      action: textOf(item, place, 'action'),
      who: textOf(item, place, 'who'),
      when: dateOf(item, place, 'when'),
    })),
    snapshots: list('snapshots', (item, place) => restoreSnapshot(reader, item, place)),
  };
  return { fiche, problems: reader.problems };
}

function restoreProject(reader: RawReader, raw: unknown): Project {
  if (raw === undefined || raw === null) return EMPTY_PROJECT;
  if (!isRecord(raw)) {
    reader.note('notAnObject', 'project', raw);
    return EMPTY_PROJECT;
  }
  const text = (name: keyof Project) => reader.text(reader.property(raw, name), `project.${name}`);
  return {
    workshop: text('workshop'),
    workshopDate: reader.date(reader.property(raw, 'workshopDate'), 'project.workshopDate'),
    name: text('name'),
    authority: text('authority'),
    lead: text('lead'),
    date: reader.date(reader.property(raw, 'date'), 'project.date'),
    description: text('description'),
    objectives: text('objectives'),
    territories: text('territories'),
    budgetAmount: reader.amount(reader.property(raw, 'budgetAmount'), 'project.budgetAmount'),
    budgetFunding: text('budgetFunding'),
    budgetComment: text('budgetComment'),
  };
}

/** An answer with its comment, or a bare value. A value that is none is noted, and its text joins the comment. */
function restoreAnswer(reader: RawReader, raw: unknown, place: string): Answer {
  const value = isRecord(raw) ? reader.property(raw, 'value') : raw;
  const comment = isRecord(raw) ? reader.text(reader.property(raw, 'comment'), `${place}.comment`) : '';
  if (value === undefined || value === null || value === '') return { value: null, comment };
  if (isAnswerValue(value)) return { value, comment };
  reader.note('unknownAnswer', place, value);
  const kept = reader.text(value, place);
  return { value: null, comment: [comment, kept].filter((text) => text !== '').join('\n') };
}

function isAnswerValue(value: unknown): value is AnswerValue {
  return value === 'unknown' || value === 'notApplicable' || (typeof value === 'number' && Number.isInteger(value));
}

/** A dated evaluation; what cannot be read is noted by the reader at its place. */
export function restoreSnapshot(reader: RawReader, raw: unknown, place: string): Snapshot {
  const numberOf = (name: string) => reader.number(reader.property(raw, name), `${place}.${name}`);
  const answers: Record<string, AnswerValue> = {};
  for (const [id, value] of reader.entries(reader.property(raw, 'answers'), `${place}.answers`)) {
    if (isAnswerValue(value)) answers[id] = value;
    else reader.note('unknownAnswer', `${place}.answers.${id}`, value);
  }
  return {
    date: reader.date(reader.property(raw, 'date'), `${place}.date`),
    label: reader.text(reader.property(raw, 'label'), `${place}.label`),
    questionnaireVersion: reader.text(reader.property(raw, 'questionnaireVersion'), `${place}.questionnaireVersion`),
    answers,
    themeScores: Object.fromEntries(
      reader
        .entries(reader.property(raw, 'themeScores'), `${place}.themeScores`)
        .map(([id, score]) => [id, reader.number(score, `${place}.themeScores.${id}`)]),
    ),
    difficultyCount: numberOf('difficultyCount'),
    difficultyIndex: numberOf('difficultyIndex'),
    scaleUpIndex: numberOf('scaleUpIndex'),
    coverage: numberOf('coverage'),
  };
}

/** The standard topics in their order, those absent added without status, then the lines of a user's own. */
export function wholeChecklist(found: readonly LegalStake[]): readonly LegalStake[] {
  const standard = legalTopics.map(({ topic }) => topic as string);
  const firsts = standard.map(
    (topic) => found.find((line) => line.topic === topic) ?? { topic, status: '', comment: '' },
  );
  return [...firsts, ...found.filter((line) => !firsts.includes(line))];
}
