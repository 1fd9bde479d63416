import type { Book } from '../../src/xlsx/book';
import type { Chart } from '../../src/xlsx/chart';
import { newBook, newSheet } from '../../src/xlsx/new-book';
import { readBook } from '../../src/xlsx/read-book';
import { writeBook } from '../../src/xlsx/write-book';
import { editedFile, replaced } from './edited-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const CHART = 'xl/charts/chart1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const TABLE = 'xl/tables/table1.xml';

const chart: Chart = {
  name: 'FPD_Radar',
  anchor: { kind: 'free', left: 0, top: 0, width: 1000, height: 1000 },
  plots: [
    {
      type: { kind: 'line', grouping: 'standard' },
      series: [{ index: 0, order: 0, values: { ref: 'Feuil1!$B$1', type: 'number', values: [1] }, points: [] }],
    },
  ],
  axes: { category: { type: 'category', position: 'b' }, value: { type: 'value', position: 'l' } },
  blanks: 'gap',
};
const book: Book = newBook([
  {
    ...newSheet('Feuil1'),
    cells: [{ row: 0, column: 0, value: 'Thème' }],
    charts: [chart],
    tables: [
      {
        name: 'Scores',
        id: 1,
        ref: 'A1:A3',
        columns: [{ name: 'Thème' }],
        headerRow: true,
        totalRow: false,
        filter: { ref: 'A1:A3', columns: [{ column: 0, values: ['a'] }] },
      },
    ],
  },
]);
const file = writeBook(book);

function lossesOf(bytes: Uint8Array) {
  const read = readBook(bytes);
  if (!read.ok) throw new Error(read.refusal);
  return read.losses;
}

const newerChart = editedFile(file, (parts) => {
  parts[CHART] = '<cx:chartSpace xmlns:cx="urn:cx"><cx:chartData/></cx:chartSpace>';
});
const end = '</worksheet>';
const picture = '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="9" name="Logo"/></xdr:nvPicPr></xdr:pic>';
const shape = '<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="9" name="Flèche"/></xdr:nvSpPr></xdr:sp>';
const anchored = (content: string): string =>
  `<xdr:twoCellAnchor><xdr:from/><xdr:to/>${content}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const extended = (content: string): string =>
  `<extLst><ext uri="{x}" xmlns:x14="urn:x">${content}</ext></extLst>${end}`;
const sheetLink = (kind: string): Uint8Array =>
  editedFile(file, (parts) => {
    const path = 'xl/worksheets/_rels/sheet1.xml.rels';
    const link = `<Relationship Id="rId9" Type="http://example.org/${kind}" Target="../part.bin"/></Relationships>`;
    parts[path] = (parts[path] ?? '').replace('</Relationships>', link);
  });

describe('What a file has and a book cannot carry', () => {
  it('is nothing in a file of ours', () => {
    expect(lossesOf(file)).toEqual([]);
  });

  it.each<[string, string, string | undefined, Uint8Array]>([
    ['a pivot table', 'pivotTable', 'pivotTable', sheetLink('pivotTable')],
    ['an embedded object', 'embeddedObject', 'oleObject', sheetLink('oleObject')],
    ['a conversation', 'threadedComment', 'threadedComment', sheetLink('threadedComment')],
    ['printer settings', 'printerSettings', 'printerSettings', sheetLink('printerSettings')],
    ['a picture', 'picture', 'Logo', replaced(file, DRAWING, '</xdr:wsDr>', anchored(picture))],
    ['a shape', 'shape', 'Flèche', replaced(file, DRAWING, '</xdr:wsDr>', anchored(shape))],
    ['a picture in the header', 'picture', 'legacyDrawingHF', replaced(file, SHEET, end, `<legacyDrawingHF/>${end}`)],
    ['sparklines', 'sparklines', 'sparklineGroups', replaced(file, SHEET, end, extended('<x14:sparklineGroups/>'))],
    ['slicers', 'slicer', 'slicerList', replaced(file, SHEET, end, extended('<x14:slicerList/>'))],
    ['an unheard-of extension', 'sheetExtension', 'hologram', replaced(file, SHEET, end, extended('<x14:hologram/>'))],
    ['an unheard-of element', 'other', 'scenarios', replaced(file, SHEET, end, `<scenarios/>${end}`)],
    [
      'halves that scroll apart',
      'other',
      'split',
      replaced(file, SHEET, '<sheetView ', '<sheetView><pane xSplit="2000"/></sheetView><sheetView '),
    ],
    [
      'a table of what-if values',
      'other',
      'dataTable',
      replaced(
        file,
        SHEET,
        '<sheetData>',
        '<sheetData><row r="9"><c r="A9"><f t="dataTable" ref="A9:A10"/><v>1</v></c></row>',
      ),
    ],
    [
      'a filter by colour',
      'filter',
      'Scores',
      replaced(file, TABLE, '<filters><filter val="a"/></filters>', '<colorFilter dxfId="0"/>'),
    ],
    [
      'how a table was sorted',
      'filter',
      'Scores',
      replaced(file, TABLE, '<tableColumns', '<sortState ref="A2:A3"/><tableColumns'),
    ],
    ['a trend line', 'chartDetail', 'FPD_Radar: trendline', replaced(file, CHART, '<c:val>', '<c:trendline/><c:val>')],
    [
      'a chart in three dimensions',
      'chart',
      'FPD_Radar',
      editedFile(file, (parts) => (parts[CHART] = (parts[CHART] ?? '').replaceAll('lineChart', 'line3DChart'))),
    ],
    ['a chart of a newer kind', 'chart', 'FPD_Radar', newerChart],
  ])('is told of: %s', (_, code, detail, bytes) => {
    expect(lossesOf(bytes)).toContainEqual({ code, place: 'Feuil1', detail });
  });

  it('leaves the names of other sheets where they belong when one of them is a chart', () => {
    const two = writeBook({
      ...newBook([newSheet('Graphique'), newSheet('Feuil2')]),
      activeSheet: 1,
      names: [
        { name: 'local', refersTo: 'Feuil2!$A$1', sheet: 'Feuil2' },
        { name: 'perdu', refersTo: '1', sheet: 'Graphique' },
      ],
    });
    const withChartSheet = replaced(
      two,
      'xl/_rels/workbook.xml.rels',
      'relationships/worksheet"',
      'relationships/chartsheet"',
    );
    const read = readBook(withChartSheet);
    expect(read.ok && read.book.names).toEqual([{ name: 'local', refersTo: 'Feuil2!$A$1', sheet: 'Feuil2' }]);
    expect(read.ok && read.book.activeSheet).toBe(0);
    expect(read.ok && read.losses).toEqual([{ code: 'chartSheet', place: 'Graphique' }]);
  });
});
