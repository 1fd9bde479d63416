import type { Locator } from 'playwright-core';
import { openBenchPane, type BenchPane } from './bench-pane';
import { percentile, type Figure } from './figure';
import { takeTimes, watchTyping } from './frame-times';

/** Forty keys, as quick hands press them. */
const TEXT = 'Mesurer le remplissage, chaque semaine, 1';
const BETWEEN_KEYS = 100;
/** One frame of a screen that shows 60 a second, in milliseconds. */
const FRAME = 16.7;
/** How often the processor is slowed down, and the most that the 95th of 100 keys may take. */
const SPEEDS = [
  { times: 1, limit: FRAME },
  { times: 4, limit: 50 },
];

interface Typed {
  readonly name: string;
  /** Brings the field into sight. */
  readonly show: (pane: BenchPane) => Promise<Locator>;
}

const box = ({ parts }: BenchPane, label: string): Locator =>
  parts.preview.pane.getByRole('textbox', { name: label, exact: true }).first();

const onFiche =
  (section: 'project' | 'calendar' | 'budget', label: (texts: BenchPane['parts']['texts']) => string) =>
  async (pane: BenchPane): Promise<Locator> => {
    const { texts, preview } = pane.parts;
    await pane.parts.goTo('fiche');
    const header = preview.pane.getByRole('button', { name: new RegExp(`^${texts.fiche.sections[section].title}`) });
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    if (section === 'calendar') await firstRow(pane, texts.fiche.sections.calendar.title);
    return box(pane, label(texts));
  };

/** Opens the first row of a list, where none is open. */
const firstRow = async ({ parts }: BenchPane, list: string): Promise<void> => {
  const done = parts.button(parts.texts.fiche.list.done);
  if (await done.isVisible()) return;
  await parts.preview.pane.getByRole('list', { name: list, exact: true }).getByRole('button').first().click();
};

const onData =
  (field: 'description' | 'comment') =>
  async (pane: BenchPane): Promise<Locator> => {
    await pane.parts.goTo('data');
    await firstRow(pane, pane.parts.texts.data.datasets.title);
    return box(pane, pane.parts.texts.data.datasets.fields[field]);
  };

const onAssess = async (pane: BenchPane): Promise<Locator> => {
  const { texts } = pane.parts;
  await pane.parts.goTo('assess');
  const comment = box(pane, texts.assess.comment);
  if (!(await comment.isVisible()))
    await pane.parts.preview.pane
      .getByRole('button', { name: new RegExp(`^${texts.assess.addComment}`) })
      .first()
      .click();
  return comment;
};

const FIELDS: readonly Typed[] = [
  { name: 'project name', show: onFiche('project', ({ fiche }) => fiche.fields.name.label) },
  { name: 'project date', show: onFiche('project', ({ fiche }) => fiche.fields.date.label) },
  { name: 'budget amount', show: onFiche('budget', ({ fiche }) => fiche.fields.budgetAmount.label) },
  { name: 'calendar step', show: onFiche('calendar', ({ fiche }) => fiche.calendar.fields.step) },
  { name: 'calendar start', show: onFiche('calendar', ({ fiche }) => fiche.calendar.fields.start) },
  { name: 'data set description', show: onData('description') },
  { name: 'data set comment', show: onData('comment') },
  { name: 'comment of an answer', show: onAssess },
];

/** What the times of one field say. */
const figuresOf = (name: string, times: readonly number[], limit: number): readonly Figure[] => {
  const rounded = (share: number): number => Number(percentile(times, share).toFixed(1));
  return [
    { name: `${name}, p50`, value: rounded(0.5), unit: 'ms' },
    { name: `${name}, p95`, value: rounded(0.95), unit: 'ms', limit },
    { name: `${name}, worst`, value: rounded(1), unit: 'ms' },
  ];
};

const workOf = (name: string, work: readonly number[]): Figure => ({
  name: `typing: ${name}, work on the main thread, p95`,
  value: Number(percentile(work, 0.95).toFixed(1)),
  unit: 'ms',
  limit: FRAME,
});

/** What the page works for each key, whatever else the machine does meanwhile. */
const workPerKey = async ({ parts, worked, saved }: BenchPane): Promise<readonly number[]> => {
  const { page, paneFrame } = parts.preview;
  const work: number[] = [];
  for (const key of TEXT) {
    const before = await worked();
    await page.keyboard.type(key);
    await paneFrame.waitForFunction(() => window.frameTimes.length > 0, undefined, { polling: 20 });
    work.push((await worked()) - before);
    await takeTimes(paneFrame);
  }
  await saved();
  return work;
};

/** From a key to the frame that shows its character, in each kind of field, with 40 data sets and 40 calendar rows. */
export async function* typing(): AsyncGenerator<Figure> {
  const pane = await openBenchPane();
  const { page, paneFrame } = pane.parts.preview;
  await watchTyping(paneFrame);
  for (const { name, show } of FIELDS) {
    const begin = async (): Promise<void> => {
      await (await show(pane)).click();
      await page.keyboard.press('ControlOrMeta+A');
      await pane.saved();
    };
    for (const { times, limit } of SPEEDS) {
      await begin();
      await pane.slow(times);
      await page.keyboard.type(TEXT, { delay: BETWEEN_KEYS });
      await paneFrame.waitForFunction((count) => window.frameTimes.length >= count, TEXT.length, { polling: 20 });
      const taken = await takeTimes(paneFrame);
      await pane.slow(1);
      yield* figuresOf(`typing: ${name}${times === 1 ? '' : `, CPU ÷ ${times}`}`, taken, limit);
    }
    await begin();
    yield workOf(name, await workPerKey(pane));
  }
  await pane.close();
}
