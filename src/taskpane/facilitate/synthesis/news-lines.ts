import type { Formats } from '../../../text/formats';
import type { AllTexts } from '../../../text/texts';
import type { ReadWorkshop, SynthesisPhase } from './synthesis-state';

export interface News {
  readonly intent: 'success' | 'warning' | 'info';
  readonly lines: readonly string[];
}

/** What there is to say of a reading or a sheet that came to its end; null while there is none, or where it failed. */
export function newsLines(
  phase: SynthesisPhase,
  read: ReadWorkshop | null,
  texts: AllTexts,
  formats: Formats,
): News | null {
  const words = texts.synthesis;
  if (phase.kind === 'cancelled') {
    return { intent: 'info', lines: [words.cancelled(formats.number(phase.done), formats.number(phase.total))] };
  }
  if (phase.kind === 'idle') {
    return read && read.synthesis.groups.length === 0 ? { intent: 'warning', lines: [words.nothing] } : null;
  }
  if (phase.kind !== 'written') return null;
  const { created, sheet, warnings } = phase.written;
  return {
    intent: warnings.length > 0 ? 'warning' : 'success',
    lines: [
      created ? words.created(sheet) : words.updated(sheet),
      ...(read ? countLines(read, texts, formats) : []),
      ...(warnings.length > 0 ? [words.cosmetics] : []),
    ],
  };
}

function countLines({ synthesis }: ReadWorkshop, { synthesis: words }: AllTexts, formats: Formats): readonly string[] {
  const [main, ...others] = synthesis.groups;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const said = (say: (count: string, one: boolean) => string, count: number) =>
    count > 0 ? [say(formats.number(count), formats.one(count))] : [];
  return [
    ...said(words.counted, main?.fiches.length ?? 0),
    ...said(words.apart, sum(others.map(({ fiches }) => fiches.length))),
    ...said(words.copies, sum(synthesis.duplicates.map(({ dropped }) => dropped.length))),
  ];
}
