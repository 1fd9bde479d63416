import type { LegalStatus } from '../../domain/fiche';
import { isLegalTopic } from '../../domain/legal-topics';
import type { Texts } from '../../text/texts';

/** A status in words; a text that the workbook holds and that is none, as it is. */
export function legalStatusWord(status: LegalStatus, { data: { legal } }: Texts): string {
  const words: Readonly<Record<string, string>> = legal.statuses;
  return status.trim() === '' ? legal.choose : (words[status] ?? status);
}

/** A point of the checklist in words: the guide's, or the text of one that someone added. */
export function legalTopicWord(topic: string, { data: { legal } }: Texts): string {
  return isLegalTopic(topic) ? legal.topics[topic] : topic;
}
