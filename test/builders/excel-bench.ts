import { createFicheApp } from '../../src/application/create-fiche-app';
import type { FicheApp, FicheContent, OpenFiche } from '../../src/application/fiche-app';
import type { Result } from '../../src/application/result';
import { copyWorkbook } from '../../src/emulator/model/copy-workbook';
import { Workbook } from '../../src/emulator/model/state/workbook';
import { userEdits } from '../../src/emulator/model/user-edits';
import { installGlobals, startExcel, type RunningExcel } from '../../src/emulator/transport/node';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';

/** The least requirement set that the manifest may ask for: what is called beyond it fails in these tests. */
export const REQUIRED_API = '1.13';

/** The add-in in an emulated Excel, with its requests counted. */
export interface Bench {
  readonly app: FicheApp;
  readonly excel: RunningExcel;
  /** How many requests a piece of work sends. */
  readonly requestsOf: (work: () => Promise<unknown>) => Promise<number>;
  /** What a person does at the keyboard. */
  readonly person: ReturnType<typeof userEdits>;
}

export function excelBench(workbook = new Workbook('Feuil1')): Bench {
  const excel = startExcel({ workbook, checkRequirements: true, apiVersion: REQUIRED_API });
  installGlobals(excel);
  let number = 0;
  const app = createFicheApp({
    workbook: excelWorkbook(),
    files: xlsxFiles,
    newId: () => `fiche-${(number += 1)}`,
    today: () => '2026-11-24',
  });
  return {
    app,
    excel,
    person: userEdits(workbook),
    requestsOf: async (work) => {
      const before = excel.requests.length;
      await work();
      return excel.requests.length - before;
    },
  };
}

/** Drawing a fiche takes longer than most of what is then done with it: each is drawn once a test file, and copied. */
const drawn = new Map<string, Workbook>();

/** A bench with a fiche in its workbook, opened. */
export async function benchWithFiche(
  content: FicheContent = { kind: 'example' },
): Promise<Bench & { readonly open: OpenFiche }> {
  const key = JSON.stringify(content);
  const workbook = drawn.get(key) ?? (await workbookWithFiche(content));
  drawn.set(key, workbook);
  const bench = excelBench(copyWorkbook(workbook));
  return { ...bench, open: await reread(bench) };
}

async function workbookWithFiche(content: FicheContent): Promise<Workbook> {
  const { app, excel } = excelBench();
  valueOf(await app.createFiche('fr', content));
  return excel.workbook;
}

/** The value of a result that must be a success. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    const { cause } = result.failure;
    throw new Error(`${result.failure.useCase}: ${result.failure.code}`, { cause });
  }
  return result.value;
}

/** The fiche as a fresh reading of the workbook gives it. */
export async function reread({ app }: Bench): Promise<OpenFiche> {
  const opened = valueOf(await app.open());
  if (opened.kind !== 'fiche') throw new Error('no fiche in the workbook');
  return opened.open;
}
