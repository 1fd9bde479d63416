import * as v from 'valibot';

import { isRecord } from '../domain/raw-reader';
import type { Questionnaire } from '../domain/questionnaire';
import { incoherences } from './coherence';
import type { IssueReason, QuestionnaireIssue } from './issue';
import { questionnaireSchema } from './schema';

export type ParsedQuestionnaire =
  | { readonly ok: true; readonly questionnaire: Questionnaire }
  | { readonly ok: false; readonly issues: readonly QuestionnaireIssue[] };

/** Checks anything against the schema and for coherence; gives the questionnaire, or every issue with its place. Never throws. */
export function parseQuestionnaire(raw: unknown): ParsedQuestionnaire {
  const parsed = v.safeParse(questionnaireSchema, raw);
  if (!parsed.success) return { ok: false, issues: parsed.issues.map((issue) => issueOf(raw, issue)) };
  const issues = incoherences(parsed.output);
  return issues.length === 0 ? { ok: true, questionnaire: parsed.output } : { ok: false, issues };
}

function issueOf(raw: unknown, issue: v.BaseIssue<unknown>): QuestionnaireIssue {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const reason = reasonOf(issue);
  if (path[0] !== 'themes' || typeof path[1] !== 'number') return { reason, field: path.join('.'), path };
  const theme = namedEntry(raw, path.slice(0, 2));
  if (path[2] !== 'questions' || typeof path[3] !== 'number')
    return { reason, theme, field: path.slice(2).join('.'), path };
  return { reason, theme, question: namedEntry(raw, path.slice(0, 4)), field: path.slice(4).join('.'), path };
}

/** Valibot's own message, where a schema gave none, tells of an absent key or of no object. */
function reasonOf(issue: v.BaseIssue<unknown>): IssueReason {
  if (issue.received === 'undefined') return 'missing';
  return issue.type === 'object' ? 'notAnObject' : (issue.message as IssueReason);
}

/** The id of the entry at a path, or its rank from 1 as « #2 ». */
function namedEntry(raw: unknown, path: readonly (string | number)[]): string {
  const entry = path.reduce<unknown>(
    (at, key) => (Array.isArray(at) ? (at as unknown[])[Number(key)] : isRecord(at) ? at[key] : undefined),
    raw,
  );
  const id = isRecord(entry) ? entry['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : `#${Number(path.at(-1)) + 1}`;
}
