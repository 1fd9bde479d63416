import type { Snapshot } from '../domain/fiche';
import type { Problem } from '../domain/problem';
import { restoreSnapshot } from '../domain/restore';
import { RawReader } from '../domain/raw-reader';

/** What the detail cell of a dated evaluation holds: answers and theme scores by id, as JSON; nothing where it has none. */
export function detailOf({ answers, themeScores }: Snapshot): string {
  if (Object.keys(answers).length === 0 && Object.keys(themeScores).length === 0) return '';
  return JSON.stringify({ answers, themeScores });
}

/** A dated evaluation from its row; a detail that cannot be read leaves the row's own figures, with a problem. */
export function snapshotFromDetail(
  values: Readonly<Record<string, unknown>>,
  place: string,
  problems: Problem[],
): Snapshot {
  const detail = parsed(String(values['detail']));
  if (detail === undefined)
    problems.push({ code: 'wrongType', place: `${place}.detail`, found: String(values['detail']) });
  const reader = new RawReader();
  const snapshot = restoreSnapshot(
    reader,
    {
      ...values,
      answers: reader.property(detail, 'answers'),
      themeScores: reader.property(detail, 'themeScores'),
    },
    place,
  );
  // A date that is none was already noted with its cell.
  problems.push(...reader.problems.filter(({ code }) => code !== 'notADate'));
  return snapshot;
}

function parsed(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
