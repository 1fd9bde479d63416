import type { Fiche, Project } from '../../domain/fiche';

/** The sections of the screen Fiche, in order: fields of the project, or one list. */
export const SECTIONS = ['project', 'description', 'calendar', 'stakeholders', 'budget', 'impact'] as const;
export type Section = (typeof SECTIONS)[number];

export const SECTION_FIELDS = {
  project: ['name', 'authority', 'lead', 'date'],
  description: ['description', 'objectives', 'territories'],
  budget: ['budgetAmount', 'budgetFunding', 'budgetComment'],
} as const satisfies Partial<Record<Section, readonly (keyof Project)[]>>;

export type SectionState =
  | { readonly kind: 'empty' | 'complete' }
  | { readonly kind: 'filled'; readonly filled: number; readonly total: number }
  | { readonly kind: 'items'; readonly count: number };

/** How far a section is filled. A list is never complete: only its length can be told. */
export function sectionState(fiche: Fiche, section: Section): SectionState {
  if (section === 'calendar' || section === 'stakeholders' || section === 'impact') {
    const count = fiche[section].length;
    return count === 0 ? { kind: 'empty' } : { kind: 'items', count };
  }
  const fields: readonly (keyof Project)[] = SECTION_FIELDS[section];
  const filled = fields.filter((field) => isFilled(fiche.project[field])).length;
  if (filled === 0) return { kind: 'empty' };
  return filled === fields.length ? { kind: 'complete' } : { kind: 'filled', filled, total: fields.length };
}

function isFilled(value: Project[keyof Project]): boolean {
  return typeof value === 'number' || (value !== null && value.trim() !== '');
}
