import type { Language } from '../domain/questionnaire';
import { formatsFor } from './formats';
import type { Speech } from './speech';
import type { AllTexts, LaterTexts, Texts } from './texts';

/** Each language in two files of the site: what the pane says at once, and what its later parts say. */
const FIRST: Readonly<Record<Language, () => Promise<Texts>>> = {
  fr: async () => (await import(/* webpackChunkName: "fr" */ './fr-first')).frFirst,
  en: async () => (await import(/* webpackChunkName: "en" */ './en-first')).enFirst,
};
const LATER: Readonly<Record<Language, () => Promise<LaterTexts>>> = {
  fr: async () => (await import(/* webpackChunkName: "fr-later" */ './fr-later')).frLater,
  en: async () => (await import(/* webpackChunkName: "en-later" */ './en-later')).enLater,
};

const speeches = new Map<Language, Speech>();
/** Those that the pane has spoken: another may be fetched on a guess. */
const spoken = new Set<Speech>();
const whole = new WeakMap<Texts, AllTexts>();

/** Fetches what the pane says at once in a language; rejects where the file does not come, and may be tried again. */
export async function fetchSpeech(language: Language): Promise<Speech> {
  const speech = speeches.get(language) ?? { language, texts: await FIRST[language](), formats: formatsFor(language) };
  speeches.set(language, speech);
  return speech;
}

/** The words of a language that were fetched before, to be spoken now. */
export function fetchedSpeech(language: Language): Speech {
  const speech = speeches.get(language);
  if (!speech) throw new Error(`The words of « ${language} » were not fetched.`);
  spoken.add(speech);
  return speech;
}

/** Fetches what later parts say, in every language that the pane has spoken. */
export async function fetchLaterTexts(): Promise<void> {
  await Promise.all([...spoken].map(fetchLaterOf));
}

async function fetchLaterOf({ language, texts }: Speech): Promise<void> {
  if (!whole.has(texts)) whole.set(texts, { ...texts, ...(await LATER[language]()) });
}

/** Fetches all that is said in a language, so that whoever changes to it sees the whole pane change. */
export async function fetchAllTexts(language: Language): Promise<void> {
  await fetchLaterOf(await fetchSpeech(language));
}

/** The words of the pane together with those of its later parts, which were fetched before. */
export function allTexts(texts: Texts): AllTexts {
  const all = isWhole(texts) ? texts : whole.get(texts);
  if (!all) throw new Error('The words of the later parts were not fetched.');
  return all;
}

const isWhole = (texts: Texts): texts is AllTexts => 'report' in texts;
