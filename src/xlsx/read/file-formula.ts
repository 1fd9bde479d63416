import { formulaFromFile } from '../future-functions';
import { LIMITS, Refused } from './refusal';
import { excelTextOf } from './xml-node';

/** A formula as a person reads it, from the text that a file has. One that is longer than Excel takes is damage. */
export function fileFormula(text: string): string {
  if (text.length > LIMITS.formula) throw new Refused('damaged');
  return formulaFromFile(excelTextOf(text));
}
