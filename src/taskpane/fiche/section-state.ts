import type { Fiche, Project } from '../../domain/fiche';

/** The sections of the screen Fiche, in order: fields of the project, or one list. */
export const SECTIONS = ['project', 'description', 'calendar', 'stakeholders', 'budget', 'impact'] as const;
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
  | { readonly kind: 'items'; readonly count: number };

/** How far a section is filled. A list is never complete: only its length can be told. */
export function sectionState(fiche: Fiche, section: Section): SectionState {
  if (isListSection(section)) {
    const count = fiche[section].length;
    return count === 0 ? { kind: 'empty' } : { kind: 'items', count };
  }
  const needed = SECTION_FIELDS[section].filter((field) => !OPTIONAL_FIELDS.includes(field)).length;
  const filled = needed - emptyFields(fiche, section).length;
  if (filled === 0) return { kind: 'empty' };
  return filled === needed ? { kind: 'complete' } : { kind: 'filled', filled, total: needed };
}

/** The fields of a section that it is not complete without and that hold nothing, in order. */
export function emptyFields(fiche: Fiche, section: keyof typeof SECTION_FIELDS): readonly (keyof Project)[] {
  return SECTION_FIELDS[section].filter((field) => !OPTIONAL_FIELDS.includes(field) && !isFilled(fiche.project[field]));
}

export function isListSection(section: Section): section is 'calendar' | 'stakeholders' | 'impact' {
  return section === 'calendar' || section === 'stakeholders' || section === 'impact';
}

/** The section that a field of the project stands in. */
export function sectionOfField(field: keyof Project): Section {
  const holders = Object.entries(SECTION_FIELDS) as [keyof typeof SECTION_FIELDS, readonly (keyof Project)[]][];
  return holders.find(([, fields]) => fields.includes(field))?.[0] ?? 'project';
}

function isFilled(value: Project[keyof Project]): boolean {
  return typeof value === 'number' || (value !== null && value.trim() !== '');
}
