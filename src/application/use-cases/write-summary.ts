import { answersMark } from '../../format/answers-mark';
import type { CellValue } from '../../format/cells';
import { withFreeNames } from '../../format/plan/free-names';
import { pageFooter, type PlanInput } from '../../format/plan/plan-input';
import { summarySheet } from '../../format/plan/summary-sheet';
import {
  rewriting,
  withReplaced,
  writtenCell,
  type DatedContent,
  type FoundContent,
  type SlotWrite,
} from '../../format/summary/kept-texts';
import { writtenFromCell } from '../../format/summary/remembered-texts';
import { sharePage } from '../../format/summary/page-shares';
import { SLOTS } from '../../format/summary/summary-slots';
import { SLOT_KEYS, SUMMARY_NAMES } from '../../format/summary/summary-names';
import { sheetWords } from '../../format/words/sheet-words';
import { afterWrites, type AppContext } from '../app-context';
import type { OpenFiche, RadarMode, SummaryWritten } from '../fiche-app';
import { pageContent } from '../page-behind';
import { radarRows } from '../radar-rows';
import { failed, success, type Failure, type Result } from '../result';
import type { CellWrite, FoundSummary, SummaryRequest } from '../workbook-port';

/** Makes the page for the presentation, or brings the one there is up to date. Three round trips. */
export async function writeSummary(
  context: AppContext,
  from: OpenFiche,
  mode: RadarMode,
): Promise<Result<SummaryWritten>> {
  const { workbook, known } = context;
  const found = await workbook.findSummary();
  if (!found.ok) return failed({ ...found.failure, useCase: 'writeSummary' });
  const obstacle = obstacleIn(found.value);
  if (obstacle) return failed(obstacle);

  const input: PlanInput = { ...from, words: sheetWords(from.language) };
  const radar = radarRows(from, mode);
  const date = context.today();
  const marked = known?.tables['FPD_Answers'];
  const made: DatedContent = {
    date,
    content: pageContent(from, mode, date),
    answers: marked ? answersMark(marked) : '',
  };
  const page = found.value.sheet ? pageUpdate(found.value, made) : newPage(found.value, input, made);
  const written = await workbook.writeSummary({
    anew: page.anew,
    writes: page.writes,
    heights: sharePage(input).heights.filter(({ name }) => page.anew !== null || found.value.named.get(name) != null),
    footer: pageFooter(from.fiche.project.name, input.words),
    radar: {
      mode: typeof mode === 'string' ? mode : mode.kind,
      title: input.words.titles.radar,
      isDrawn: found.value.hasRadar,
      hasPlace: page.anew !== null || found.value.named.get(SUMMARY_NAMES.chartPlace) != null,
      rows: radar.length,
    },
  });
  if (!written.ok) return failed({ ...written.failure, useCase: 'writeSummary' });
  const remembered: CellWrite = { kind: 'name', name: SUMMARY_NAMES.written, value: writtenCell(made) };
  if (known) context.known = afterWrites(known, [remembered]);
  return success({
    sheet: page.sheet,
    created: page.anew !== null,
    kept: page.kept,
    replaced: page.replaced,
    page: { date, content: made.content },
    shortened: made.content.shortened[0]?.[0] !== '',
    warnings: written.value.cosmeticsFailed ? ['cosmetics'] : [],
  });
}

/** What keeps the page from being written, told before anything is. */
function obstacleIn({ sheet, named, structureIsProtected }: FoundSummary): Failure | null {
  const useCase = 'writeSummary';
  if (!sheet) return structureIsProtected ? { code: 'protectedWorkbook', useCase } : null;
  if (sheet.isProtected) return { code: 'protectedSheet', useCase, place: sheet.name };
  if (!named.get(SLOTS.chart.name)) return { code: 'missingPart', useCase, place: SLOTS.chart.name };
  return null;
}

interface PageChange {
  readonly sheet: string;
  readonly anew: SummaryRequest['anew'];
  readonly writes: readonly SlotWrite[];
  readonly kept: number;
  readonly replaced: number;
}

/** A page on a sheet of its own, printed after the radar. Names that a deleted page left behind are taken away first. */
function newPage({ named, sheetNames, radarPosition }: FoundSummary, input: PlanInput, made: DatedContent): PageChange {
  const whole = summarySheet(input, made);
  const [plan = whole] = withFreeNames([whole], sheetNames);
  const position = radarPosition === null ? null : radarPosition + 1;
  return {
    sheet: plan.name,
    anew: { plan, staleNames: [...named.keys()], position },
    writes: [],
    kept: 0,
    replaced: 0,
  };
}

function pageUpdate({ sheet, named }: FoundSummary, made: DatedContent): PageChange {
  const found = Object.fromEntries(SLOT_KEYS.map((key) => [key, named.get(SLOTS[key].name) ?? null])) as FoundContent;
  const first = (name: string) => named.get(name)?.[0]?.[0];
  const written = writtenFromCell(first(SUMMARY_NAMES.written) ?? '');
  const present = first(SUMMARY_NAMES.replaced);
  const { writes, kept, replaced } = rewriting(found, written, made.content, present !== undefined);
  const beside: SlotWrite[] = [];
  const note = (name: string, value: CellValue) => beside.push({ name, row: 0, column: 0, value });
  if (replaced.length > 0 && present !== undefined) note(SUMMARY_NAMES.replaced, withReplaced(present, replaced));
  if (first(SUMMARY_NAMES.answers) !== undefined) note(SUMMARY_NAMES.answers, made.answers);
  if (first(SUMMARY_NAMES.written) !== undefined) note(SUMMARY_NAMES.written, writtenCell(made));
  return {
    sheet: sheet?.name ?? '',
    anew: null,
    writes: [...writes, ...beside],
    kept,
    replaced: replaced.length,
  };
}
