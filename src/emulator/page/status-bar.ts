import { valueAt } from '../model/cells/read';
import { usedArea } from '../model/cells/used-area';
import type { Place } from '../model/edit-history';
import { cellCount, intersection, lastColumn, lastRow } from '../model/state/area';
import { formatValue } from '../model/state/number-format';
import type { Workbook } from '../model/state/workbook';
import { byId } from './element';
import type { Extent } from './grid/extent';
import { LOCALE } from './grid/locale';

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

const shown = (value: number): string => formatValue(Math.round(value * 1e6) / 1e6, 'General', LOCALE);

/** What Excel says of the selected cells below the sheet: mean and sum of the numbers, count of what is filled. */
const figures = (workbook: Workbook, { sheet, area }: Place): string => {
  const used = usedArea(workbook, sheet, true);
  const within = used === undefined || cellCount(area) === 1 ? undefined : intersection(area, used);
  if (within === undefined) return '';
  const numbers: number[] = [];
  let filled = 0;
  for (let row = within.row; row <= lastRow(within); row += 1) {
    for (let column = within.column; column <= lastColumn(within); column += 1) {
      const value = valueAt(workbook, sheet, row, column);
      if (value !== '') filled += 1;
      if (typeof value === 'number') numbers.push(value);
    }
  }
  if (filled < 2) return '';
  const sum = numbers.reduce((all, one) => all + one, 0);
  const ofNumbers = numbers.length > 0 ? [`Moyenne : ${shown(sum / numbers.length)}`] : [];
  return [...ofNumbers, `Nb (non vides) : ${filled}`, ...(numbers.length > 0 ? [`Somme : ${shown(sum)}`] : [])].join(
    '\u2003',
  );
};

/** The line below the sheet: what the selection comes to, what is not drawn, and the zoom. */
export class StatusBar {
  private at = STEPS.indexOf(1);

  constructor(private readonly zoomed: (zoom: number) => void) {
    byId('zoom-out').addEventListener('click', () => this.step(-1));
    byId('zoom-in').addEventListener('click', () => this.step(1));
  }

  draw(workbook: Workbook, selected: Place, drawn: Extent): void {
    byId('figures').textContent = figures(workbook, selected);
    const used = usedArea(workbook, selected.sheet, true);
    const cut = used !== undefined && (lastRow(used) >= drawn.rows || lastColumn(used) >= drawn.columns);
    byId('ready').textContent = cut
      ? `L’aperçu montre les ${drawn.rows} premières lignes et ${drawn.columns} premières colonnes.`
      : 'Prêt';
  }

  private step(by: number): void {
    this.at = Math.min(Math.max(this.at + by, 0), STEPS.length - 1);
    const zoom = STEPS[this.at] ?? 1;
    byId('zoom').textContent = `${Math.round(zoom * 100)}\u00a0%`;
    this.zoomed(zoom);
  }
}
