import type { Duplicate } from '../../domain/synthesis/duplicates';
import type { MethodGroup } from '../../domain/synthesis/synthesis';
import { mostBlocking } from '../../domain/synthesis/theme-figures';
import { themeLabels } from './own-words';
import type { SynthesisInput } from './synthesis-input';

type Lines = readonly (readonly [string, string])[];

/** The themes that are a difficulty somewhere, the most frequent first, with how often; one line that says so where none is. */
export function blockingLines({ main, said, language }: SynthesisInput): Lines {
  const { blockingCount, noBlocking } = said;
  const labels = themeLabels(main.method, language);
  const total = String(main.fiches.length);
  const blocking = mostBlocking(main.figures);
  if (blocking.length === 0) return [[noBlocking, '']];
  return blocking.map((figure) => [
    labels[main.figures.indexOf(figure)] ?? figure.axisLabel,
    blockingCount(String(figure.blocking), figure.blocking === 1, total),
  ]);
}

/** Each file that is not counted because its fiche is in another one too. */
export function duplicateLines({ synthesis, said }: SynthesisInput): Lines {
  const { newest, same } = said;
  const isNewer = ({ kept }: Duplicate, saved: number | null) =>
    kept.saved !== null && (saved ?? -Infinity) < kept.saved;
  return synthesis.duplicates.flatMap((duplicate) =>
    duplicate.dropped.map(
      ({ file, saved }) =>
        [file, isNewer(duplicate, saved) ? newest(duplicate.kept.file) : same(duplicate.kept.file)] as const,
    ),
  );
}

/** Each file that was not read, and why. */
export function refusedLines({ refused, said }: SynthesisInput): Lines {
  return refused.map(({ file, reason }) => [file, said.refusals[reason]]);
}

/** Why a group stands apart. */
export function apartTitle({ method }: MethodGroup, { main, said }: SynthesisInput): string {
  const { standsIn, otherRules, otherVersion } = said;
  if (method.standsIn) return standsIn;
  const same = method.version === main.method.version && method.id === main.method.id;
  return same ? otherRules(method.version, method.id) : otherVersion(method.version, method.id);
}
