import type { Result } from '../application/result';
import type { Language } from '../domain/questionnaire';
import { textsIn } from '../text/speak';
import { messageOf, messageQuery, type CommandMessage } from './command-message';

/** The ways in which a button of the ribbon can speak. */
export interface Voice {
  /** Shows the page of messages with this query in a window; false where Excel opens none. */
  readonly openWindow: (query: string) => Promise<boolean>;
  /** Writes on a sheet of its own. */
  readonly showSheet: (name: string, lines: readonly string[]) => Promise<Result<void>>;
  readonly log: (text: string, cause: unknown) => void;
}

/** Says a message where the person sees it: in a window, else on a sheet of its own, since there is nowhere else. */
export async function tell(message: CommandMessage, language: Language, voice: Voice): Promise<void> {
  const query = messageQuery(message, language);
  if (await voice.openWindow(query)) return;
  const lines = messageOf(`?${query}`)?.lines ?? [];
  const { sheet, sheetHint } = textsIn(language).commands;
  const shown = await voice.showSheet(sheet, [...lines, sheetHint]);
  if (!shown.ok) voice.log(lines.join(' '), shown.failure.cause);
}
