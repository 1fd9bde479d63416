import type { Snapshot } from '../../domain/fiche';
import type { Evaluation } from '../../domain/snapshot';
import type { Formats } from '../../text/formats';
import type { AllTexts } from '../../text/texts';

/** When an evaluation was made, as a reader's language writes it; text that is no date as it is. */
export function evaluationDate({ date }: Snapshot, texts: AllTexts, formats: Formats): string {
  return date.trim() === '' ? texts.report.evaluations.undated : formats.date(date);
}

/** What an evaluation is called among others: its title and date, or that it is of the answers as they stand. */
export function evaluationTitle(evaluation: Evaluation, texts: AllTexts, formats: Formats): string {
  if (evaluation === 'now') return texts.report.evaluations.now;
  const date = evaluationDate(evaluation, texts, formats);
  const label = evaluation.label.trim();
  return label === '' ? date : `${label} (${date})`;
}
