import { keepChoice, readChoice, type ChoiceStore } from './choice-store';

const KEY = 'FPD.introduced';

/** Whether the introduction was closed on this machine before. */
export function wasIntroduced(store: ChoiceStore): boolean {
  return readChoice(KEY, store) !== null;
}

export function rememberIntroduction(store: ChoiceStore): void {
  keepChoice(KEY, 'yes', store);
}
