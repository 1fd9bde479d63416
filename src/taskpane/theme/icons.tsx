import type { ReactElement } from 'react';

/** Three dots in a row: more actions. Decorative: the button that holds it has the name. */
export function MoreIcon(): ReactElement {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
      <circle cx="4.5" cy="10" r="1.4" />
      <circle cx="10" cy="10" r="1.4" />
      <circle cx="15.5" cy="10" r="1.4" />
    </svg>
  );
}

/** A tick: done. Decorative: the words beside it say the same. */
export function TickIcon(): ReactElement {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M2 6.5 4.8 9.2 10 3.2" />
    </svg>
  );
}

/** A triangle with an exclamation mark. Decorative: the words beside it say the same. */
export function WarningIcon(): ReactElement {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M6 1.5 11 10.5H1Z" />
      <path d="M6 4.8v2.6M6 8.8v.2" />
    </svg>
  );
}

/** An arrow that turns back: undo. Decorative: the words beside it say the same. */
export function UndoIcon(): ReactElement {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M4.5 2 2 4.5 4.5 7" />
      <path d="M2 4.5h6a3.75 3.75 0 0 1 0 7.5H4.5" />
    </svg>
  );
}
