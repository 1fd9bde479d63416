import type { Amount } from '../domain/fiche';
import type { CellValue } from './cells';
import { inEuros, withoutThousands, writtenAmount } from './written-amount';

/** The amount a cell holds: a number, or text that is one in French or plain English (« 12 000,50 € », « 1,2 M€ »); other text as it is. */
export function amountFromCell(cell: CellValue): Amount {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return String(cell);
  if (cell === '') return null;
  const { figures, factor } = writtenAmount(cell);
  const bare = figures.replaceAll(/\s/g, '');
  if (/^-?\d+([.,]\d{1,2})?$/.test(bare)) return inEuros(Number(bare.replace(',', '.')), factor);
  const plain = withoutThousands(bare, factor !== 1);
  return plain !== null && /^-?\d+(\.\d{1,2})?$/.test(plain) ? inEuros(Number(plain), factor) : cell;
}

export function amountToCell(amount: Amount): CellValue {
  return amount ?? '';
}
