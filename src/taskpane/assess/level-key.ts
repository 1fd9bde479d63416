import type { KeyboardEvent } from 'react';
import type { Questionnaire } from '../../domain/questionnaire';

const DIGIT = /^(?:Digit|Numpad)(\d)$/;

/**
 * The level that a key stands for, or null. Digits by their place too: the row of a French keyboard gives « & » for 1
 * unless Shift is held.
 */
export function levelOfKey(event: KeyboardEvent, { min, max }: Questionnaire['scale']): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const digit = /^\d$/.test(event.key) ? event.key : DIGIT.exec(event.code)?.[1];
  const level = Number(digit ?? NaN);
  return level >= min && level <= max ? level : null;
}

/** Puts the focus on a level of a question, where the arrows go on from. */
export function focusLevel(card: Element | null | undefined, level: number): void {
  card?.querySelector<HTMLInputElement>(`input[value="${level}"]`)?.focus();
}

/** Whether keys pressed in an element write text there. */
export function takesText(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio');
}
