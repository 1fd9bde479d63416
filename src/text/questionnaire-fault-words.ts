import type { IssueReason } from '../questionnaire/issue';

/** What each fault of a questionnaire says; `found` is what the cell holds, '' where it is empty. */
export type QuestionnaireFaultWords = Readonly<Record<IssueReason, (found: string) => string>>;
