import type { ReactElement, SVGProps } from 'react';

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

interface LinesProps extends Omit<SVGProps<SVGSVGElement>, 'width' | 'height'> {
  /** Width and height, in px. */
  readonly size: number;
}

/** An icon of lines in the colour of the words beside it. */
function Lines({ size, ...rest }: LinesProps): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      {...rest}
    />
  );
}

/** A tick: done. Decorative: the words beside it say the same. */
export function TickIcon(): ReactElement {
  return (
    <Lines size={12} strokeWidth="1.5">
      <path d="M2 6.5 4.8 9.2 10 3.2" />
    </Lines>
  );
}

/** A triangle with an exclamation mark. Decorative: the words beside it say the same. */
export function WarningIcon(): ReactElement {
  return (
    <Lines size={12} strokeWidth="1.2" strokeLinejoin="round">
      <path d="M6 1.5 11 10.5H1Z" />
      <path d="M6 4.8v2.6M6 8.8v.2" />
    </Lines>
  );
}

/** An arrow that turns back: undo. Decorative: the words beside it say the same. */
export function UndoIcon(): ReactElement {
  return (
    <Lines size={14} strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round">
      <path d="M4.5 2 2 4.5 4.5 7" />
      <path d="M2 4.5h6a3.75 3.75 0 0 1 0 7.5H4.5" />
    </Lines>
  );
}

/** An arrow to the left: back. Decorative: the words beside it say the same. */
export function BackIcon(): ReactElement {
  return (
    <Lines size={14} strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round">
      <path d="M6 3 2 7l4 4M2 7h10" />
    </Lines>
  );
}
