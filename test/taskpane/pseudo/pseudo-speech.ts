import { speechIn } from '../../../src/text/speak';
import type { Speech } from '../../../src/text/speech';

/** A language in which every text stands in brackets: what is seen without them did not come from the texts. */
export function pseudoSpeech(): Speech {
  const { language, texts, formats } = speechIn('fr');
  return {
    language,
    texts: bracketed(texts),
    formats: { ...formats, list: (parts) => bracket(parts.join(', ')) },
  };
}

const bracket = (text: string): string => `⟦${text}⟧`;

function bracketed<T>(texts: T): T {
  const made = (value: unknown): unknown => {
    if (typeof value === 'string') return bracket(value);
    if (Array.isArray(value)) return value.map(made);
    if (isMaker(value)) return (...parts: readonly unknown[]) => bracket(String(value(...parts)));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, made(inner)]));
  };
  return made(texts) as T;
}

function isMaker(value: unknown): value is (...parts: readonly unknown[]) => unknown {
  return typeof value === 'function';
}

/** What of a text stands outside all brackets, where that has letters; else nothing. */
function outside(text: string): readonly string[] {
  const without = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  if (without !== text) return outside(without);
  return /\p{L}/u.test(text) ? [text.trim()] : [];
}

const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
];

/** Texts and spoken attributes of a page that are in no bracket. */
export function escapedTexts(page: HTMLElement): readonly string[] {
  const found = new Set<string>();
  for (const element of page.querySelectorAll('*')) {
    if (element.tagName === 'STYLE' || element.tagName === 'SCRIPT') continue;
    for (const name of SPOKEN)
      for (const text of outside(element.getAttribute(name) ?? '')) found.add(`${name}: ${text}`);
    // A sentence may be spread over several elements, but a bracket never is.
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) for (const text of outside(node.textContent ?? '')) found.add(text);
    }
  }
  return [...found];
}
