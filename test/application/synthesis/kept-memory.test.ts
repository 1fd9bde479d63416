import { keptBytes } from '../../../scripts/bench/heap';
import { success } from '../../../src/application/result';
import { readFiches } from '../../../src/application/synthesis/read-fiches';
import type { FilePort } from '../../../src/application/workbook-port';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import { cellsOfPlan } from '../../../src/format/plan/plan-cells';
import { workbookPlan } from '../../../src/format/plan/workbook-plan';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';

const FILES = 10;
const FILE_SIZE = 4_000_000;

/** The text of a file, with a name in it that is cut out as a parser does. */
function nameInFile(number: number): string {
  const file = `${number % 10} `.repeat(FILE_SIZE / 2);
  return file.slice(FILE_SIZE / 2, FILE_SIZE / 2 + 40);
}

describe('Reading many fiches', () => {
  it('keeps of each file its scores and names, not the text that they were cut out of', async () => {
    const empty = emptyFiche('one');
    let number = 0;
    const files: FilePort = {
      readWorkbook: () => {
        const fiche = { ...empty, project: { ...empty.project, name: nameInFile((number += 1)) } };
        return Promise.resolve(
          success({ cells: cellsOfPlan(workbookPlan(fiche, standardQuestionnaire('fr'), 'fr')), saved: null }),
        );
      },
    };
    const zip = new Uint8Array([0x50, 0x4b, 3, 4]);
    const sources = Array.from({ length: FILES }, (_, i) => ({
      name: `${i}.xlsx`,
      size: FILE_SIZE,
      saved: null,
      read: () => Promise.resolve(zip),
    }));
    const before = keptBytes();
    const { fiches } = await readFiches(files, sources);
    expect(fiches).toHaveLength(FILES);
    expect(keptBytes() - before).toBeLessThan((FILES * FILE_SIZE) / 2);
    expect(fiches[0]?.name).toHaveLength(40);
  });
});
