import type { Amount } from '../domain/fiche';
import type { CellValue } from './cells';

/** The amount a cell holds: a number, or text that is one in French or plain English (« 12 000,50 € »); other text as it is. */
export function amountFromCell(cell: CellValue): Amount {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return String(cell);
  if (cell === '') return null;
  const bare = cell.replaceAll(/[\s\u00a0\u202f]/g, '').replace(/(€|euros?|EUR)$/i, '');
  if (/^-?\d+([.,]\d{1,2})?$/.test(bare)) return Number(bare.replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(bare)) return Number(bare.replaceAll(',', ''));
  return cell;
}

export function amountToCell(amount: Amount): CellValue {
  return amount ?? '';
}
