import type { Project } from '../../domain/fiche';
import type { Cells } from '../../format/cells';
import { fieldToCell } from '../../format/field-cell';
import { PROJECT_FIELDS } from '../../format/fields';
import type { AppContext } from '../app-context';
import type { OpenFiche } from '../fiche-app';
import { withFiche } from '../opened-fiche';
import { success, type Result } from '../result';
import { titleWrites, writeTyped } from '../sheets-behind';
import { withRetry } from '../with-retry';
import type { CellWrite } from '../workbook-port';

/** Writes one field of the project; the name also where the sheets show it: radar, subtitle, foot of the pages. */
export async function saveProjectField<K extends keyof Project>(
  context: AppContext,
  from: OpenFiche,
  field: K,
  value: Project[K],
): Promise<Result<OpenFiche>> {
  const to = withFiche(from, { ...from.fiche, project: { ...from.fiche.project, [field]: value } });
  const entry = PROJECT_FIELDS.find((candidate) => candidate.field === field);
  const saved = await withRetry(context, 'saveProjectField', (known) => {
    if (!entry || (known.names[entry.name] ?? null) === null) {
      return { code: 'missingPart', place: entry?.name ?? field };
    }
    const typed: CellWrite[] = [{ kind: 'name', name: entry.name, value: fieldToCell(entry, to.fiche.project) }];
    return writeTyped(context, known, to, { typed, shown: shownOf(field, to, known) }, []);
  });
  return saved.ok ? success(to) : saved;
}

/** What other places show of a field. */
function shownOf(field: keyof Project, to: OpenFiche, known: Cells): readonly CellWrite[] {
  if (field === 'name') return titleWrites(to, known);
  return field === 'authority' ? titleWrites(to, known).filter(({ kind }) => kind === 'name') : [];
}
