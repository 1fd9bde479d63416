import { shows } from './harness/shows';
import { Preview, type Stage } from '../../scripts/browser/preview-window';
import { testedStage } from './harness/tested-stage';

let stage: Stage;
let preview: Preview;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  preview = await Preview.open(stage);
});
afterEach(async () => {
  expect(preview.faults).toEqual([]);
  await preview.close();
});

const textOf = (address: string): Promise<string> => preview.cell(address).innerText();

describe('The emulated workbook in the browser', () => {
  it('takes what is typed, calculates, and moves down with Enter', async () => {
    await preview.type('B2', '2');
    await preview.page.keyboard.type('3');
    await preview.page.keyboard.press('Enter');
    await preview.type('B4', '=SUM(B2:B3)');
    await shows(() => textOf('B4'), '5');
    await shows(() => preview.page.getByLabel('Zone Nom').inputValue(), 'B5');
  });

  it('shows the formula of the active cell in the formula bar, and takes another there', async () => {
    await preview.type('A1', '=1+1');
    await preview.cell('A1').click();
    const bar = preview.page.getByLabel('Barre de formule');
    await shows(() => bar.inputValue(), '=1+1');
    await bar.fill('=3*3');
    await bar.press('Enter');
    await shows(() => textOf('A1'), '9');
  });

  it('takes and shows numbers as a French Excel does', async () => {
    await preview.type('A1', '2,5');
    await preview.type('A2', '=A1*2+0.25');
    await shows(() => textOf('A2'), '5,25');
  });

  it('gives up an entry with Escape, and clears a cell with Delete', async () => {
    await preview.type('A1', 'un');
    await preview.cell('A1').dblclick();
    await preview.page.getByLabel('Contenu de la cellule A1').fill('deux');
    await preview.page.keyboard.press('Escape');
    await shows(() => textOf('A1'), 'un');
    await preview.page.keyboard.press('Delete');
    await preview.page.getByRole('gridcell', { name: 'A1', exact: true }).waitFor();
  });

  it('is worked by keyboard alone: the active cell is told to assistive technology', async () => {
    const grid = preview.page.getByRole('grid', { name: 'Feuille Feuil1' });
    await grid.focus();
    await preview.page.keyboard.press('ArrowDown');
    await preview.page.keyboard.press('ArrowRight');
    await preview.page.keyboard.press('Shift+ArrowRight');
    await preview.page.getByRole('gridcell', { name: 'C2', selected: true }).waitFor();
    expect(await grid.getAttribute('aria-activedescendant')).toBe('cell-B2');
  });

  it('refuses a formula that makes no sense with a message, and keeps the entry open', async () => {
    await preview.cell('A1').click();
    await preview.page.keyboard.type('=1+');
    await preview.page.keyboard.press('Enter');
    await preview.page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
    expect(await preview.page.getByLabel('Contenu de la cellule A1').inputValue()).toBe('=1+');
    await preview.page.keyboard.press('Escape');
  });

  it('starts the next line below the first entry after Tab, and ends a typed entry with an arrow', async () => {
    await preview.cell('B2').click();
    for (const [text, key] of [
      ['Mois', 'Tab'],
      ['Ventes', 'Enter'],
      ['mars', 'ArrowRight'],
      ['9', 'ArrowDown'],
    ] as const) {
      await preview.page.keyboard.type(text);
      await preview.page.keyboard.press(key);
    }
    await shows(() => textOf('B3'), 'mars');
    await shows(() => textOf('C3'), '9');
    await shows(() => preview.page.getByLabel('Zone Nom').inputValue(), 'C4');
  });

  it('pastes a block with its formulas, and takes it back', async () => {
    await preview.type('A1', '2');
    await preview.type('B1', '=A1*10');
    await preview.cell('A1').click();
    await preview.cell('B1').click({ modifiers: ['Shift'] });
    await preview.page.keyboard.press('Control+c');
    await preview.cell('A3').click();
    await preview.page.keyboard.press('Control+v');
    await shows(() => textOf('B3'), '20');
    await preview.type('A3', '5');
    await shows(() => textOf('B3'), '50');
    await preview.page.keyboard.press('Control+z');
    await preview.page.getByRole('button', { name: 'Annuler' }).click();
    await shows(() => textOf('B3'), '');
  });

  it('says what the selected cells come to, and goes where the name box says', async () => {
    await preview.type('C1', '2,5');
    await preview.type('C2', '4');
    await preview.page.getByLabel('Zone Nom').fill('C:C');
    await preview.page.keyboard.press('Enter');
    await preview.page.getByText('Somme : 6,5').waitFor();
  });

  it('keeps what was typed in the formula bar when the user clicks elsewhere', async () => {
    await preview.cell('A1').click();
    await preview.page.getByLabel('Barre de formule').fill('gardé');
    await preview.cell('D4').click();
    await shows(() => textOf('A1'), 'gardé');
  });
});
