import { linesNeeded } from '../fit-text';
import type { PlanInput } from '../plan/plan-input';
import { problemTexts } from './problem-rows';
import { PROBLEM_ROWS, ROOMS, ROW_HEIGHTS, SLOTS } from './summary-slots';

/** How many lines the page has for each text of its first two sections. */
export interface PageLines {
  readonly subject: number;
  readonly objectives: number;
  /** One a difficulty that is shown. */
  readonly problems: readonly number[];
}

/** The height of one of the page's rows, in points: counted from a slot's first. */
export interface SlotHeight {
  readonly name: string;
  readonly row: number;
  readonly height: number;
}

/** Points of a line of text. */
const LINE = 14.75;
/** Points of a row that nothing fills: someone may yet write a line in it. */
const SPARE = 15;
/** Points under a text, where there is room. */
const GAP = 8;
const MOST_LINES = 12;

interface Item {
  /** Lines that are its own. */
  readonly least: number;
  readonly wanted: number;
}

/**
 * Shares the height beside the radar among subject, objectives and difficulties, always the same in all: each has its own lines,
 * and those that some do not need go to the texts that would be cut.
 */
export function sharePage(input: PlanInput): { readonly lines: PageLines; readonly heights: readonly SlotHeight[] } {
  const { subject, objectives, problems } = SLOTS;
  const { project } = input.fiche;
  const shown = problemTexts(input);
  const items: readonly Item[] = [
    { least: 4, wanted: linesNeeded(orEmpty(project.description, input.words), ROOMS.subject, MOST_LINES) },
    { least: 3, wanted: linesNeeded(orEmpty(project.objectives, input.words), ROOMS.objectives, MOST_LINES) },
    ...shown.map(([theme, problem]) => ({
      least: 2,
      wanted: Math.max(
        linesNeeded(theme, ROOMS.problemTheme, ROOMS.problemTheme.lines),
        linesNeeded(problem, ROOMS.problem, MOST_LINES),
      ),
    })),
  ];
  const total = [subject, objectives, problems].reduce((sum, { area }) => sum + slotHeight(area), 0);
  const spare = PROBLEM_ROWS - shown.length;
  const room = total - spare * SPARE;
  const lines = shareLines(items, Math.floor(room / LINE));
  const gap = Math.min(GAP, quarters((room - sumOf(lines) * LINE) / lines.length));
  const heights = lines.map((count) => count * LINE + gap);
  const rows = [...heights, ...Array.from({ length: spare }, () => SPARE)];
  // The last row takes what is left: the radar beside them keeps its height.
  rows.push((rows.pop() ?? 0) + total - sumOf(heights) - spare * SPARE);
  const [ofSubject = 1, ofObjectives = 1, ...ofProblems] = lines;
  return {
    lines: { subject: ofSubject, objectives: ofObjectives, problems: ofProblems },
    heights: rows.map((height, i) =>
      i < 2
        ? { name: (i === 0 ? subject : objectives).name, row: 0, height }
        : { name: problems.name, row: i - 2, height },
    ),
  };
}

/** What the page says of a text: itself, or that it is still to be written. */
export function orEmpty(text: string, { summary }: PlanInput['words']): string {
  return text.trim() === '' ? summary.empty : text;
}

/** Lines of each: no more than it wants; its own first, then in turn those that nobody needs. */
function shareLines(items: readonly Item[], available: number): readonly number[] {
  const lines = items.map(({ least, wanted }) => Math.min(least, wanted));
  const isCut = (i: number) => (lines[i] ?? 0) < (items[i]?.wanted ?? 0);
  while (sumOf(lines) < available && items.some((_, i) => isCut(i))) {
    items.forEach((_, i) => {
      if (isCut(i) && sumOf(lines) < available) lines[i] = (lines[i] ?? 0) + 1;
    });
  }
  return lines;
}

function slotHeight({ row, rows }: { readonly row: number; readonly rows: number }): number {
  return sumOf(ROW_HEIGHTS.slice(row, row + rows));
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
/** Excel keeps heights in quarters of a point. */
const quarters = (points: number) => Math.floor(points * 4) / 4;
