import { newBook, newSheet } from '../../../src/xlsx/new-book';
import { writeBook } from '../../../src/xlsx/write-book';
import { editedFile } from '../../xlsx/edited-file';

const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A workbook that leads to another host in each way that one can: links, formulas, another workbook, a picture, a query. */
export function linkingWorkbook(host: string): Uint8Array {
  const file = writeBook(
    newBook([
      {
        ...newSheet('Feuil1'),
        cells: [
          { row: 0, column: 0, value: 'Un lien' },
          { row: 1, column: 0, value: '', formula: `WEBSERVICE("${host}webservice")` },
          { row: 2, column: 0, value: '', formula: `HYPERLINK("${host}formula","ici")` },
          { row: 3, column: 0, value: '', formula: `IMAGE("${host}image")` },
          { row: 4, column: 0, value: 1, formula: '[1]Feuil1!A1' },
        ],
        hyperlinks: [{ ref: 'A1', target: `${host}hyperlink` }],
      },
    ]),
  );
  return editedFile(file, (parts) => {
    const workbook = 'xl/_rels/workbook.xml.rels';
    const sheet = 'xl/worksheets/_rels/sheet1.xml.rels';
    const link = (id: string, kind: string, target: string, mode = '') =>
      `<Relationship Id="${id}" Type="${RELS}/${kind}" Target="${target}"${mode}/>`;
    const abroad = ' TargetMode="External"';
    const add = (path: string, ...links: readonly string[]) => {
      parts[path] = (parts[path] ?? `<Relationships xmlns="${PACKAGE_RELS}"></Relationships>`).replace(
        '</Relationships>',
        `${links.join('')}</Relationships>`,
      );
    };
    add(
      workbook,
      link('x1', 'externalLink', 'externalLinks/externalLink1.xml'),
      link('x2', 'connections', `${host}query`, abroad),
    );
    parts['xl/externalLinks/externalLink1.xml'] =
      `<externalLink xmlns:r="${RELS}"><externalBook r:id="r1"/></externalLink>`;
    add('xl/externalLinks/_rels/externalLink1.xml.rels', link('r1', 'externalLinkPath', `${host}book.xlsx`, abroad));
    add(sheet, link('x3', 'drawing', '../drawings/drawing9.xml'), link('x4', 'image', `${host}background`, abroad));
    parts['xl/worksheets/sheet1.xml'] = (parts['xl/worksheets/sheet1.xml'] ?? '').replace(
      '</worksheet>',
      '<drawing r:id="x3"/><picture r:id="x4"/></worksheet>',
    );
    parts['xl/drawings/drawing9.xml'] =
      `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${RELS}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="p"/></xdr:nvPicPr><xdr:blipFill><a:blip r:link="r1"/></xdr:blipFill></xdr:pic></xdr:absoluteAnchor></xdr:wsDr>`;
    add('xl/drawings/_rels/drawing9.xml.rels', link('r1', 'image', `${host}picture`, abroad));
  });
}
