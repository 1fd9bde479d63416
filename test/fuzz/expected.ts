import { EMPTY_ANSWER } from '../../src/domain/empty-fiche';
import type { Answer, Dataset, Fiche } from '../../src/domain/fiche';
import { applyToFiche } from '../../src/taskpane/state/apply-change';
import type { Change } from '../../src/taskpane/state/change';
import { ownPlaces, type OwnPlace } from './own-places';

/** The simple model: what the fiche must say, whatever goes wrong in between. */
export class Expected {
  /** What each of the pane's own places held at any time. */
  readonly #held = new Map<OwnPlace, Set<string>>();

  constructor(
    public fiche: Fiche,
    ownQuestions: readonly string[],
  ) {
    for (const place of ownPlaces(ownQuestions)) this.#held.set(place, new Set([place.said(fiche)]));
  }

  /** The pane's edit; of an answer, the part that it changed. */
  pane(change: Change, shown: Fiche): void {
    this.fiche = applyToFiche(this.fiche, change.kind === 'answer' ? this.#onTopOfOthers(change, shown) : change);
    for (const [place, held] of this.#held) held.add(place.said(this.fiche));
  }

  /**
   * The pane took an edit back: a place of its own that this changed is as the pane shows it now. Only if it was as it must be before, and
   * is as it once was: what is lost stays expected, and is told.
   */
  takenBack(before: Fiche, after: Fiche): void {
    for (const [place, held] of this.#held) {
      const [was, is] = [place.said(before), place.said(after)];
      if (was === is || was !== place.said(this.fiche) || !held.has(is)) continue;
      this.fiche = place.from(this.fiche, after);
    }
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
