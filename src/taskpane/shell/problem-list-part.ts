import type { Texts } from '../../text/texts';
import { laterPart } from './later-part';
import type { ProblemListProps } from './ProblemList';

/** What is asked of the list of problems, in words that are there from the start. */
export type ListedProblems = Omit<ProblemListProps, 'texts'> & { readonly texts: Texts };

/** Which problems there are, fetched with the words for them: how many there are is said without. */
export const loadProblemList = laterPart<ListedProblems>(
  async () => (await import(/* webpackChunkName: "problems" */ './ProblemList')).ProblemList,
);
