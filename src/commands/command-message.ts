import type { Failure, FailureCode } from '../application/result';
import type { Language } from '../domain/questionnaire';
import { textsIn } from '../text/speak';

/** What a command has to say: there is no fiche, Excel refused the radar's looks, or a use case failed. */
export type CommandMessage = 'noFiche' | 'cosmetics' | Failure;

/** What a command has to say, as an address can carry it to the page that says it. */
export function messageQuery(message: CommandMessage, language: Language): string {
  const query = new URLSearchParams({ language });
  if (typeof message === 'string') query.set('message', message);
  else {
    query.set('message', message.code);
    query.set('place', message.place ?? '');
  }
  return query.toString();
}

/** The sentences an address carries, one a line; null where it carries none. */
export function messageOf(search: string): { readonly language: Language; readonly lines: readonly string[] } | null {
  const query = new URLSearchParams(search);
  const code = query.get('message');
  if (code === null) return null;
  const language = query.get('language') === 'en' ? 'en' : 'fr';
  const { commands, failures } = textsIn(language);
  if (code === 'noFiche' || code === 'cosmetics') return { language, lines: [commands[code]] };
  const { happened, action } = failures[isFailureCode(code, failures) ? code : 'unexpected'];
  return { language, lines: [commands.notInserted, happened(query.get('place') ?? ''), action] };
}

function isFailureCode(code: string, failures: object): code is FailureCode {
  return Object.hasOwn(failures, code);
}
