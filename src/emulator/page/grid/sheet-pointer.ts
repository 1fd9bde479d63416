import type { Cell } from './cursor';

export interface PointerEvents {
  /** A cell was pressed, or the pointer reached it while pressed (`extend`). False: an entry is open and stays so. */
  readonly press: (cell: Cell, extend: boolean) => boolean;
  readonly heading: (kind: 'rows' | 'columns', at: number, extend: boolean) => void;
  readonly corner: () => void;
  readonly open: () => void;
}

const cellUnder = ({ target }: MouseEvent): Cell | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  return cell === null ? undefined : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
};

const headingUnder = ({ target }: MouseEvent): readonly ['rows' | 'columns', number] | undefined => {
  const heading = target instanceof Element ? target.closest<HTMLElement>('th') : null;
  if (heading === null) return undefined;
  const column = heading.dataset['column'];
  return column === undefined ? ['rows', Number(heading.parentElement?.dataset['row'])] : ['columns', Number(column)];
};

/** Tells what the mouse does on the grid: a cell, a block dragged over, a heading, the corner. */
export const followPointer = (grid: HTMLElement, events: PointerEvents): void => {
  let last: string | undefined;
  const act = (event: PointerEvent, extend: boolean): void => {
    const cell = cellUnder(event);
    const heading = headingUnder(event);
    const corner = event.target instanceof Element && event.target.closest('.corner') !== null;
    const under = JSON.stringify(cell ?? heading ?? corner);
    if (under === last || under === 'false') return;
    if (cell !== undefined) last = events.press(cell, extend) ? under : last;
    else if (heading !== undefined) {
      last = under;
      events.heading(...heading, extend);
    } else if (!extend) events.corner();
  };
  grid.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('.editor, .tool, .choices')))
      return;
    last = undefined;
    act(event, event.shiftKey);
    // The focus goes to the grid, not to the cell's text.
    event.preventDefault();
  });
  grid.addEventListener('pointermove', (event) => {
    if (event.buttons === 1 && last !== undefined) act(event, true);
  });
  grid.addEventListener('pointerup', () => {
    last = undefined;
  });
  grid.addEventListener('dblclick', (event) => cellUnder(event) !== undefined && events.open());
};
