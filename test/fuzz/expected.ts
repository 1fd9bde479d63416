import { EMPTY_ANSWER } from '../../src/domain/empty-fiche';
import type { Answer, Answers, Dataset, Fiche, Project } from '../../src/domain/fiche';
import { applyToFiche } from '../../src/taskpane/state/apply-change';
import { PANE_FIELDS, PANE_LISTS } from './gestures';
import type { Change } from '../../src/taskpane/state/change';

/** The simple model: what the fiche must say, whatever goes wrong in between. */
export class Expected {
  constructor(public fiche: Fiche) {}

  /** The pane's edit; of an answer, the part that it changed. */
  pane(change: Change, shown: Fiche): void {
    this.fiche = applyToFiche(this.fiche, change.kind === 'answer' ? this.#onTopOfOthers(change, shown) : change);
  }

  /** What the pane shows of the places that it alone edits: an edit was taken back. */
  adopt(shown: Fiche, questionIds: readonly string[]): void {
    const fields = PANE_FIELDS.map((field) => [field, shown.project[field]]);
    const lists = PANE_LISTS.map((list) => [list, shown[list]]);
    const answers = questionIds.map((id) => [id, shown.answers[id] ?? EMPTY_ANSWER]);
    this.fiche = {
      ...this.fiche,
      ...(Object.fromEntries(lists) as Pick<Fiche, (typeof PANE_LISTS)[number]>),
      project: { ...this.fiche.project, ...(Object.fromEntries(fields) as Partial<Project>) },
      answers: { ...this.fiche.answers, ...(Object.fromEntries(answers) as Answers) },
    };
  }

  /** What a person typed into a field's cell. */
  field(field: 'territories' | 'budgetComment' | 'budgetFunding', text: string): void {
    this.fiche = { ...this.fiche, project: { ...this.fiche.project, [field]: text } };
  }

  answer(questionId: string, value: number): void {
    const { comment } = this.fiche.answers[questionId] ?? EMPTY_ANSWER;
    this.fiche = { ...this.fiche, answers: { ...this.fiche.answers, [questionId]: { value, comment } } };
  }

  dataset(description: string): void {
    const rest = { owner: '', accessTerms: '', personalData: '', sourceAndFormat: '', comment: '' };
    const item: Dataset = { description, ...rest };
    this.fiche = { ...this.fiche, datasets: [...this.fiche.datasets, item] };
  }

  /** Where a fiche says something else than it must; none where it is as it must be. */
  unlike(found: Fiche): readonly string[] {
    const [one, other] = [partsOf(this.fiche), partsOf(found)];
    return [...new Set([...one.keys(), ...other.keys()])].flatMap((place) =>
      one.get(place) === other.get(place)
        ? []
        : [`${place}: ${String(other.get(place))} instead of ${String(one.get(place))}`],
    );
  }

  #onTopOfOthers(change: Extract<Change, { kind: 'answer' }>, shown: Fiche): Change {
    const { questionId, answer } = change;
    const before = shown.answers[questionId] ?? EMPTY_ANSWER;
    const there = this.fiche.answers[questionId] ?? EMPTY_ANSWER;
    const merged: Answer = {
      value: answer.value === before.value ? there.value : answer.value,
      comment: answer.comment === before.comment ? there.comment : answer.comment,
    };
    return { ...change, answer: merged };
  }
}

/** What a fiche says, by place. */
export function partsOf({ project, answers, ...lists }: Fiche): ReadonlyMap<string, string> {
  const parts = new Map(Object.entries(project).map(([field, value]) => [`project.${field}`, JSON.stringify(value)]));
  for (const [id, answer] of Object.entries(answers)) {
    if (answer.value === null && answer.comment === '') continue;
    parts.set(`answers.${id}`, JSON.stringify([answer.value, answer.comment]));
  }
  for (const [list, items] of Object.entries(lists)) {
    if (typeof items !== 'string') items.forEach((item, rank) => parts.set(`${list}[${rank}]`, JSON.stringify(item)));
  }
  return parts;
}
