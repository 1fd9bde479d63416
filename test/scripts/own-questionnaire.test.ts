import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { scoreReport } from '../../src/domain/score-report';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import { scoreFiles } from '../../scripts/score/score-files';
import { inExcel } from '../builders/edited-sheets';
import { benchWithFiche, valueOf } from '../builders/excel-bench';
import { editThemes } from '../builders/own-questionnaire';
import { lintWorkbook } from '../files/lint-workbook';
import { hasOpenXmlSdk, openXmlErrors } from '../files/open-xml-sdk';

const folder = mkdtempSync(join(tmpdir(), 'own-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the script prints for a file. */
async function scored(bytes: Uint8Array): Promise<unknown> {
  const path = join(folder, 'fiche.xlsx');
  writeFileSync(path, bytes);
  const lines: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line: unknown) => void lines.push(String(line)));
  try {
    expect(await scoreFiles([path])).toBe(0);
  } finally {
    log.mockRestore();
  }
  return JSON.parse(lines[0] ?? '') as unknown;
}

describe('npm run score on a workbook of twelve themes of its own', () => {
  it('scores with the questionnaire in that workbook, as the pane does', async () => {
    const bench = await benchWithFiche();
    await editThemes();
    const { open } = valueOf(await bench.app.applyQuestionnaire());
    const answered = valueOf(await bench.app.saveAnswer(open, '11-P', { value: 4, comment: '' }));
    valueOf(await bench.app.insertRadar(answered, 'overall'));
    const bytes = saveWorkbook(bench.excel.workbook);
    expect(await scored(bytes)).toMatchObject(JSON.parse(JSON.stringify(scoreReport(answered.scores))) as object);
    expect(answered.scores.difficulties).toContain('sobriete');
    expect(lintWorkbook(bytes)).toEqual([]);
    if (hasOpenXmlSdk) expect(openXmlErrors(bytes)).toEqual([]);
    else console.warn('Left out: the Open XML SDK validator has no package for this platform.');
  });

  it('scores with it before it was applied, too', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Rules').getDataBodyRange().getCell(0, 3).getResizedRange(1, 0).values = [
        [2],
        [1],
      ];
    });
    const report = (await scored(saveWorkbook(bench.excel.workbook))) as { readonly difficulties: readonly string[] };
    expect(report.difficulties.length).toBeGreaterThan(bench.open.scores.difficulties.length);
  });
});
