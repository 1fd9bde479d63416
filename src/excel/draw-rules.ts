import { columnLetters } from '../format/address';
import type { PlannedCondition, PlannedValidation } from '../format/plan/sheet-plan';

/** Gives cells their drop-down, what is said as they are chosen, and what is said to other values. */
export function drawValidation(range: Excel.Range, { list, message, alert }: PlannedValidation): void {
  const validation = range.dataValidation;
  validation.clear();
  if (list !== undefined) validation.rule = { list: { inCellDropDown: true, source: list } };
  if (message) validation.prompt = { showPrompt: true, title: message.title, message: message.text };
  if (alert) {
    const style = alert.refuses ? 'Stop' : 'Information';
    validation.errorAlert = { showAlert: true, style, title: alert.title, message: alert.text };
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
  custom.format.fill.color = fill;
  custom.format.font.color = color;
  custom.rule.formula = condition.kind === 'formula' ? condition.formula : betweenFormula(condition);
}

function betweenFormula({ area, from, below }: Extract<PlannedCondition, { kind: 'between' }>): string {
  const cell = `${columnLetters(area.column)}${area.row + 1}`;
  return `=AND(ISNUMBER(${cell}),${cell}>=${from},${cell}<${below})`;
}
