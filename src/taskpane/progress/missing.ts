import type { OpenFiche } from '../../application/fiche-app';
import type { CalendarStep, Dataset } from '../../domain/fiche';
import type { LegalGroup } from '../../domain/legal-topics';
import type { Question } from '../../domain/questionnaire';
import { legalParts } from '../data/legal-lines';
import {
  isListSection,
  lackingFields,
  SECTIONS,
  sectionState,
  unclearDates,
  type LackingField,
  type Section,
} from '../fiche/section-state';
import type { DatasetPlace, Place, StepPlace } from '../state/place';
import { openReason, type OpenReason } from './open-reason';

/** What of a data set others will ask for first. */
export type DatasetGap = 'owner' | 'personalData';

/** Something left to fill in: where it is, and what to say of it. */
export type Missing = { readonly place: Place } & (
  | { readonly kind: 'section'; readonly section: Section }
  | ({ readonly kind: 'field'; readonly section: Section } & LackingField)
  | {
      readonly kind: 'step';
      readonly step: CalendarStep;
      /** Its dates that are none. */
      readonly dates: readonly ('start' | 'end')[];
      readonly place: StepPlace;
    }
  | { readonly kind: 'noDataset' }
  | {
      readonly kind: 'dataset';
      readonly dataset: Dataset;
      readonly gaps: readonly DatasetGap[];
      readonly place: DatasetPlace;
    }
  | { readonly kind: 'legal'; readonly group: LegalGroup | 'own'; readonly count: number }
  | { readonly kind: 'theme'; readonly themeIndex: number; readonly count: number }
  | {
      readonly kind: 'question';
      readonly themeIndex: number;
      readonly question: Question;
      readonly reason: OpenReason;
    }
);

/** What the screen Fiche lacks: an empty section as a whole, else each field that is empty or not understood. */
function missingInSection({ fiche }: OpenFiche, section: Section): readonly Missing[] {
  if (isListSection(section)) {
    if (section === 'calendar') {
      const steps = unclearSteps(fiche.calendar);
      if (steps.length > 0) return steps;
    }
    if (fiche[section].length > 0) return [];
    return [{ kind: 'section', section, place: { kind: 'list', list: section } }];
  }
  const lacking = lackingFields(fiche, section);
  const [first] = lacking;
  if (first !== undefined && sectionState(fiche, section).kind === 'empty') {
    return [{ kind: 'section', section, place: { kind: 'field', field: first.field } }];
  }
  return lacking.map(({ field, lack }) => ({ kind: 'field', section, field, lack, place: { kind: 'field', field } }));
}

function unclearSteps(steps: readonly CalendarStep[]): readonly Missing[] {
  return steps.flatMap((step, index): Missing[] => {
    const dates = unclearDates(step);
    const [field] = dates;
    return field === undefined ? [] : [{ kind: 'step', step, dates, place: { kind: 'step', index, field } }];
  });
}

/** What the inventory lacks: a first data set, or what a data set does not say yet. */
export function missingInDatasets({ fiche }: OpenFiche): readonly Missing[] {
  if (fiche.datasets.length === 0) return [{ kind: 'noDataset', place: { kind: 'list', list: 'datasets' } }];
  return fiche.datasets.flatMap((dataset, index): Missing[] => {
    const gaps = (['owner', 'personalData'] as const).filter((field) => dataset[field].trim() === '');
    const [field] = gaps;
    return field === undefined ? [] : [{ kind: 'dataset', dataset, gaps, place: { kind: 'dataset', index, field } }];
  });
}

/** Points of the checklist that nobody has looked at, by part. */
export function missingInChecklist({ fiche }: OpenFiche): readonly Missing[] {
  return legalParts(fiche.legalStakes).flatMap(({ group, lines }): Missing[] => {
    const open = lines.filter(({ stake }) => stake.status.trim() === '');
    const [first] = open;
    if (!first) return [];
    return [{ kind: 'legal', group, count: open.length, place: { kind: 'legal', index: first.index } }];
  });
}

/** Required questions that are not settled: a theme with none settled as a whole, else each question. */
export function missingInThemes({ fiche, questionnaire }: OpenFiche): readonly Missing[] {
  return questionnaire.themes.flatMap((theme, themeIndex): Missing[] => {
    const required = theme.questions.filter(({ optional }) => !optional);
    const open = required.flatMap((question) => {
      const reason = openReason(questionnaire, fiche.answers[question.id]);
      return reason === null ? [] : [{ question, reason }];
    });
    const [first] = open;
    if (first && open.length > 1 && required.every(({ id }) => (fiche.answers[id]?.value ?? null) === null)) {
      const place = { kind: 'question', questionId: first.question.id } as const;
      return [{ kind: 'theme', themeIndex, count: open.length, place }];
    }
    return open.map(({ question, reason }) => {
      const place = { kind: 'question', questionId: question.id } as const;
      return { kind: 'question', themeIndex, question, reason, place };
    });
  });
}

/** What each section of the screen Fiche lacks, in order. */
export function missingInSections(open: OpenFiche): readonly (readonly Missing[])[] {
  return SECTIONS.map((section) => missingInSection(open, section));
}
