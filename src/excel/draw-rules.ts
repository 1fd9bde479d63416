import { columnLetters } from '../format/address';
import type { PlannedCondition, PlannedValidation } from '../format/plan/sheet-plan';

/** Gives cells their drop-down, input message and refusal. */
export function drawValidation(range: Excel.Range, { list, message, refusal }: PlannedValidation): void {
  const validation = range.dataValidation;
  validation.clear();
  if (list) validation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
  if (message) validation.prompt = { showPrompt: true, title: message.title, message: message.text };
  if (refusal) {
    validation.errorAlert = { showAlert: true, style: 'Stop', title: refusal.title, message: refusal.text };
  }
}

/** Colours cells by the level they hold. An empty cell counts as 0 in a plain comparison, so numbers are asked for by name. */
export function drawCondition(range: Excel.Range, condition: PlannedCondition): void {
  const { fill, color } = condition.style;
  if (condition.kind === 'equals') {
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = color;
    cellValue.rule = { operator: 'EqualTo', formula1: `="${condition.text.replaceAll('"', '""')}"` };
    return;
  }
  const { custom } = range.conditionalFormats.add('Custom');
  const cell = `${columnLetters(condition.area.column)}${condition.area.row + 1}`;
  custom.format.fill.color = fill;
  custom.format.font.color = color;
  custom.rule.formula = `=AND(ISNUMBER(${cell}),${cell}>=${condition.from},${cell}<${condition.below})`;
}
