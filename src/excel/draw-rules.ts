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

/** Colours cells by the level they hold. */
export function drawCondition(range: Excel.Range, condition: PlannedCondition): void {
  const { cellValue } = range.conditionalFormats.add('CellValue');
  cellValue.format.fill.color = condition.style.fill;
  cellValue.format.font.color = condition.style.color;
  cellValue.rule =
    condition.kind === 'equals'
      ? { operator: 'EqualTo', formula1: `="${condition.text.replaceAll('"', '""')}"` }
      : { operator: 'Between', formula1: `=${condition.from}`, formula2: `=${condition.below - HAIR}` };
}

/** « Between » includes both ends: the upper one is left to the next level. No score comes this near to it. */
const HAIR = 0.000001;
