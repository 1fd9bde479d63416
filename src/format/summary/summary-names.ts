/** The places of the page that are written anew each time it is made. What they are is in `summary-slots.ts`; an opening reads no more than this. */
export const SLOT_KEYS = [
  'caption',
  'title',
  'subtitle',
  'difficultyHeadline',
  'difficultyDetail',
  'scaleUpHeadline',
  'scaleUpDetail',
  'subject',
  'objectives',
  'problems',
  'moreProblems',
  'actions',
  'moreActions',
  'keyPoints',
  'shortened',
  'made',
  'credit',
  'chart',
] as const;

export type SlotKey = (typeof SLOT_KEYS)[number];

/** Places of the page that are not slots. */
export const SUMMARY_NAMES = {
  /** The whole page: tells which sheet it is on. */
  page: 'FPD_Summary',
  chartPlace: 'FPD_SummaryChartPlace',
  /** What the slots were last given, to tell a person's own texts from ours. */
  written: 'FPD_SummaryWritten',
  /** The mark of the answers that the page was made from. */
  answers: 'FPD_SummaryAnswers',
  /** Where texts of a person's go that the page had to replace. */
  replaced: 'FPD_SummaryReplaced',
} as const;
