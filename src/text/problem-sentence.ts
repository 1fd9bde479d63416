import type { Problem } from '../domain/problem';
import type { Texts } from './texts';

/** What one problem says to a reader. */
export function problemSentence(texts: Texts, problem: Problem): string {
  return texts.problems[problem.code](problem.place, problem.found ?? '');
}
