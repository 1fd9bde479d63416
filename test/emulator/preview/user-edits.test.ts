import { textAt } from '../../../src/emulator/model/cells/read';
import { followers } from '../../../src/emulator/model/followers';
import { parseArea } from '../../../src/emulator/model/state/address';
import { area, type Area } from '../../../src/emulator/model/state/area';
import { namesOf } from '../../../src/emulator/model/state/names';
import { Workbook } from '../../../src/emulator/model/state/workbook';
import { createTable } from '../../../src/emulator/model/tables/create';
import { userEdits, type UserEdits } from '../../../src/emulator/model/user-edits';
import { placeNamed } from '../../../src/emulator/page/grid/go-to';

interface Opened {
  readonly workbook: Workbook;
  readonly edits: UserEdits;
  readonly text: (address: string) => string;
  readonly at: (address: string) => { readonly sheet: Workbook['active']; readonly area: Area };
}

const opened = (cells: Readonly<Record<string, string>> = {}): Opened => {
  const workbook = new Workbook();
  workbook.followers = followers;
  const edits = userEdits(workbook);
  const areaAt = (address: string): Area => parseArea(address) ?? area(0, 0);
  for (const [address, text] of Object.entries(cells)) edits.setCell(workbook.active, address, text);
  return {
    workbook,
    edits,
    text: (address) => textAt(workbook, workbook.active, areaAt(address).row, areaAt(address).column),
    at: (address) => ({ sheet: workbook.active, area: areaAt(address) }),
  };
};

describe('Undoing what was done on the grid', () => {
  it('brings back what typing, clearing and pasting replaced, the last first', () => {
    const { workbook, edits, text, at } = opened({ A1: '1', A2: '=A1*2' });
    edits.setCell(workbook.active, 'A1', '5');
    edits.paste(at('A2'), at('B2:B3'));
    edits.clear(workbook.active, 'A1:B3');
    edits.undo();
    expect([text('A1'), text('A2'), text('B2')]).toEqual(['5', '10', '0']);
    edits.undo();
    expect([text('B2'), text('B3')]).toEqual(['', '']);
    edits.undo();
    expect([text('A1'), text('A2')]).toEqual(['1', '2']);
  });

  it('does again what was undone, until something else is typed', () => {
    const { workbook, edits, text } = opened({ A1: 'un' });
    edits.setCell(workbook.active, 'A1', 'deux');
    edits.undo();
    edits.redo();
    expect(text('A1')).toBe('deux');
    edits.undo();
    edits.setCell(workbook.active, 'B1', 'trois');
    expect(edits.redo()).toBeUndefined();
    expect(text('A1')).toBe('un');
  });

  it('finds the cells where rows put in above have pushed them, and leaves alone those that are gone', () => {
    const { workbook, edits, text } = opened({ A2: 'un', A5: 'cinq' });
    edits.setCell(workbook.active, 'A2', 'deux');
    edits.setCell(workbook.active, 'A5', 'six');
    edits.insertRow(workbook.active, 0);
    edits.deleteRow(workbook.active, 5);
    expect(edits.undo()?.area).toEqual(area(2, 0));
    expect(text('A3')).toBe('un');
  });

  it('has nothing to take back for an edit that was refused', () => {
    const { workbook, edits } = opened();
    expect(() => edits.setCell(workbook.active, 'A1', '=1+')).toThrow();
    expect(edits.undo()).toBeUndefined();
  });
});

describe('Rows of text pasted below a table', () => {
  it('become rows of the table', () => {
    const { workbook, edits, at } = opened({ A1: 'Nom', B1: 'Âge', A2: 'Zoé', B2: '7' });
    const table = createTable(workbook, workbook.active, at('A1:B2').area, true);
    edits.setCells(workbook.active, 'A3', [
      ['Ali', '8'],
      ['Bo', '9'],
    ]);
    expect(table.area).toEqual(area(0, 0, 4, 2));
  });
});

describe('The name box', () => {
  it('leads to addresses, other sheets, defined names and tables, and nowhere else', () => {
    const { workbook, edits, at } = opened({ A1: 'Nom', A2: 'Zoé' });
    const other = edits.addSheet('Ma feuille');
    namesOf(workbook).set('total', { name: 'Total', formula: "='Ma feuille'!$C$3", comment: '', visible: true });
    createTable(workbook, workbook.active, at('A1:A2').area, true).name = 'Gens';
    expect(placeNamed(workbook, 'b2:c3')?.area).toEqual(area(1, 1, 2, 2));
    expect(placeNamed(workbook, "'Ma feuille'!D4")).toEqual({ sheet: other, area: area(3, 3) });
    expect(placeNamed(workbook, 'Total')).toEqual({ sheet: other, area: area(2, 2) });
    expect(placeNamed(workbook, 'Gens')?.area).toEqual(area(1, 0));
    expect(placeNamed(workbook, 'inconnu')).toBeUndefined();
    expect(placeNamed(workbook, '1+1')).toBeUndefined();
  });
});
