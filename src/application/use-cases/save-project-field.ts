import type { Project } from '../../domain/fiche';
import { PROJECT_FIELDS, READING_NAMES } from '../../format/fields';
import { fieldToCell } from '../../format/plan/fiche-sheet';
import { pageFooter, subtitleOf } from '../../format/plan/plan-input';
import { sheetWords } from '../../format/words/sheet-words';
import { afterWrites, type AppContext } from '../app-context';
import type { OpenFiche } from '../fiche-app';
import { withFiche } from '../opened-fiche';
import { radarTitle } from '../radar-title';
import { success, type Result } from '../result';
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
    const writes: CellWrite[] = [{ kind: 'name', name: entry.name, value: fieldToCell(entry, to.fiche.project) }];
    if (field === 'name' || field === 'authority') {
      if ((known.names[READING_NAMES.subtitle] ?? null) !== null) {
        writes.push({ kind: 'name', name: READING_NAMES.subtitle, value: subtitleOf(to.fiche) });
      }
    }
    if (field === 'name') {
      writes.push({ kind: 'footer', footer: pageFooter(to.fiche.project.name, sheetWords(to.language)) });
      writes.push({ kind: 'radarTitle', title: radarTitle(to) });
    }
    context.known = afterWrites(known, writes);
    return context.workbook.write(writes, []);
  });
  return saved.ok ? success(to) : saved;
}
