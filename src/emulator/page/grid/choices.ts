import { formatValue } from '../../model/state/number-format';
import type { Validation } from '../../model/state/validation';
import { validationAt } from '../../model/validation/areas';
import { listChoices } from '../../model/validation/check';
import type { CellPlace } from './cell';

/** The choices of the cell's drop-down list, as text; undefined where the cell has none. */
export const dropDownOf = (place: CellPlace): readonly string[] | undefined => {
  const validation = validationAt(place.sheet, place.row, place.column);
  if (validation?.rule.kind !== 'list' || !validation.rule.inCellDropDown) return undefined;
  return listChoices(validation, place).map((choice) => formatValue(choice, 'General'));
};

/** The message that Excel shows beside a selected cell. */
export const promptOf = ({ sheet, row, column }: CellPlace): Validation['prompt'] | undefined => {
  const prompt = validationAt(sheet, row, column)?.prompt;
  return prompt?.showPrompt === true && prompt.message !== '' ? prompt : undefined;
};
