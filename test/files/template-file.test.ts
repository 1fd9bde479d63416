import { readFileSync } from 'node:fs';

import { strFromU8, unzipSync } from 'fflate';

import { buildTemplate } from '../../scripts/template/build-template';
import { addInOf, STORES, taskPanesFor } from '../../scripts/template/task-pane';
import { ficheFromCells } from '../../src/format/fiche-from-cells';
import { cellsOfBook } from '../../src/xlsx/fiche-cells';
import { readBook } from '../../src/xlsx/read-book';
import { lintWorkbook } from './lint-workbook';
import { hasOpenXmlSdk, openXmlErrors } from './open-xml-sdk';

const addIn = addInOf(readFileSync('manifest.xml', 'utf8'), '1.2.3');
const workshop = { name: 'Atelier BFC', date: '2026-12-01' };
const bookOf = (bytes: Uint8Array) => {
  const read = readBook(bytes);
  if (!read.ok) throw new Error(read.refusal);
  return read.book;
};
const parts = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

describe.each(['fr', 'en'] as const)('The template that a facilitator hands out (%s)', (language) => {
  it.each(STORES)('is valid for the Open XML SDK and needs no repair, store %s', async (store) => {
    const bytes = await buildTemplate(language, workshop, taskPanesFor(store, addIn));
    expect(lintWorkbook(bytes)).toEqual([]);
    if (!hasOpenXmlSdk) {
      console.warn('Left out: the Open XML SDK validator has no package for this platform.');
      return;
    }
    expect(openXmlErrors(bytes)).toEqual([]);
  });

  it('holds an empty fiche that says the workshop and its day in cells of their own', async () => {
    const book = bookOf(await buildTemplate(language, workshop, []));
    const { fiche, problems, language: found } = ficheFromCells(cellsOfBook(book));
    expect(found).toBe(language);
    expect(problems).toEqual([]);
    expect(fiche.project).toMatchObject({ workshop: 'Atelier BFC', workshopDate: '2026-12-01', name: '' });
    expect(fiche.answers).toEqual({});
    expect(book.properties.title).toBe('Atelier BFC');
    const names = book.names.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['FPD_Workshop', 'FPD_WorkshopDate']));
  });

  it('says on its first sheet how to open the pane by hand', async () => {
    const [first] = bookOf(await buildTemplate(language, workshop, [])).sheets;
    const texts = first?.cells.map(({ value }) => (typeof value === 'string' ? value : '')) ?? [];
    expect(texts.join('\n')).toMatch(
      language === 'fr' ? /onglet Accueil, Fiche Projet Data/ : /Home tab, Fiche Projet/,
    );
  });
});

describe('The pane that a template brings along', () => {
  it.each([
    ['EXCatalog', 'EXCatalog'],
    ['Registry', 'developer'],
  ] as const)('is found in %s under the manifest’s identifier, and opens with the workbook', async (store, name) => {
    const files = parts(await buildTemplate('fr', workshop, taskPanesFor(store, addIn)));
    const extension = files['xl/webextensions/webextension1.xml'] ?? '';
    expect(extension).toContain(`id="${addIn.id}" version="1.2.3.0" store="${name}" storeType="${store}"`);
    expect(extension).toMatch(/<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"\/>/);
    expect(files['xl/webextensions/taskpanes.xml']).toContain('visibility="0"');
    expect(files['_rels/.rels']).toContain('office/2011/relationships/webextensiontaskpanes');
    expect(files['[Content_Types].xml']).toContain('application/vnd.ms-office.webextensiontaskpanes+xml');
    expect(files['[Content_Types].xml']).toContain('application/vnd.ms-office.webextension+xml');
  });

  it('is the one that the manifest’s button opens', () => {
    expect(readFileSync('manifest.xml', 'utf8')).toContain(
      '<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>',
    );
  });

  it('is absent where no store is named', async () => {
    const files = parts(await buildTemplate('fr', workshop, taskPanesFor('none', addIn)));
    expect(Object.keys(files).filter((path) => path.includes('webextension'))).toEqual([]);
  });
});
