import type { Project } from '../domain/fiche';
import { amountToCell } from './amount-cell';
import type { CellValue } from './cells';
import { dateToCell } from './date-cell';
import type { ProjectFieldEntry } from './fields';

/** What a field's cell holds. */
export function fieldToCell({ field, type }: ProjectFieldEntry, project: Project): CellValue {
  if (type === 'amount') return amountToCell(project.budgetAmount);
  const value = project[field];
  const text = typeof value === 'string' ? value : '';
  return type === 'date' ? dateToCell(text) : text;
}
