import type { Failure, FailureCode } from '../application/result';
import type { Language } from '../domain/questionnaire';
import { textsIn } from '../text/speak';

/** Why a command did not do its work: there is no fiche, or a use case failed. */
export type CommandFailure = 'noFiche' | Failure;

/** What a command has to say, as an address can carry it to the page that says it. */
export function messageQuery(failure: CommandFailure, language: Language): string {
  const query = new URLSearchParams({ language });
  if (failure === 'noFiche') query.set('failure', failure);
  else {
    query.set('failure', failure.code);
    query.set('place', failure.place ?? '');
  }
  return query.toString();
}

/** The sentences an address carries, one a line; null where it carries none. */
export function messageOf(search: string): { readonly language: Language; readonly lines: readonly string[] } | null {
  const query = new URLSearchParams(search);
  const code = query.get('failure');
  if (code === null) return null;
  const language = query.get('language') === 'en' ? 'en' : 'fr';
  const { commands, failures } = textsIn(language);
  if (code === 'noFiche') return { language, lines: [commands.noFiche] };
  const { happened, action } = failures[isFailureCode(code, failures) ? code : 'unexpected'];
  return { language, lines: [commands.notInserted, happened(query.get('place') ?? ''), action] };
}

function isFailureCode(code: string, failures: object): code is FailureCode {
  return Object.hasOwn(failures, code);
}
