import type { CalendarStep, Fiche, Project } from '../../domain/fiche';
import { isUnclearDate } from '../../domain/step-dates';

/** The sections of the screen Fiche, in the order of the sheet: fields of the project, or one list. */
export const SECTIONS = ['project', 'description', 'budget', 'calendar', 'stakeholders', 'impact'] as const;
export type Section = (typeof SECTIONS)[number];

export const SECTION_FIELDS = {
  project: ['name', 'authority', 'lead', 'date'],
  description: ['description', 'objectives', 'territories'],
  budget: ['budgetAmount', 'budgetFunding', 'budgetComment'],
} as const satisfies Partial<Record<Section, readonly (keyof Project)[]>>;

/** Fields that a section is complete without. */
const OPTIONAL_FIELDS: readonly (keyof Project)[] = ['budgetComment'];

export type SectionState =
  | { readonly kind: 'empty' | 'complete' }
  | { readonly kind: 'filled'; readonly filled: number; readonly total: number }
  /** `unclear`: how many of the rows hold a date that is none. */
  | { readonly kind: 'items'; readonly count: number; readonly unclear: number };

/** What a field lacks: it is empty, or it holds a text kept as typed where a date or an amount is asked for. */
export interface LackingField {
  readonly field: keyof Project;
  readonly lack: 'empty' | 'unclear';
}

/** How far a section is filled. A list is never complete: only its length can be told. */
export function sectionState(fiche: Fiche, section: Section): SectionState {
  if (isListSection(section)) {
    const count = fiche[section].length;
    const unclear = section === 'calendar' ? fiche.calendar.filter((step) => unclearDates(step).length > 0).length : 0;
    return count === 0 ? { kind: 'empty' } : { kind: 'items', count, unclear };
  }
  const needed = SECTION_FIELDS[section].filter((field) => !OPTIONAL_FIELDS.includes(field)).length;
  const lacking = lackingFields(fiche, section);
  const filled = needed - lacking.length;
  if (filled === 0 && lacking.every(({ lack }) => lack === 'empty')) return { kind: 'empty' };
  return filled === needed ? { kind: 'complete' } : { kind: 'filled', filled, total: needed };
}

/** The fields of a section that it is not complete without and that hold nothing, or nothing understood, in order. */
export function lackingFields({ project }: Fiche, section: keyof typeof SECTION_FIELDS): readonly LackingField[] {
  return SECTION_FIELDS[section].flatMap((field): LackingField[] => {
    if (!holdsText(project[field])) return OPTIONAL_FIELDS.includes(field) ? [] : [{ field, lack: 'empty' }];
    const unclear =
      (field === 'date' && isUnclearDate(project.date)) ||
      (field === 'budgetAmount' && typeof project.budgetAmount === 'string');
    return unclear ? [{ field, lack: 'unclear' }] : [];
  });
}

/** The dates of a step that hold a text that is no date. */
export function unclearDates(step: CalendarStep): readonly ('start' | 'end')[] {
  return (['start', 'end'] as const).filter((field) => isUnclearDate(step[field]));
}

export function isListSection(section: Section): section is 'calendar' | 'stakeholders' | 'impact' {
  return section === 'calendar' || section === 'stakeholders' || section === 'impact';
}

/** The section that a field of the project stands in. */
export function sectionOfField(field: keyof Project): Section {
  const holders = Object.entries(SECTION_FIELDS) as [keyof typeof SECTION_FIELDS, readonly (keyof Project)[]][];
  return holders.find(([, fields]) => fields.includes(field))?.[0] ?? 'project';
}

function holdsText(value: Project[keyof Project]): boolean {
  return typeof value === 'number' || (value !== null && value.trim() !== '');
}
