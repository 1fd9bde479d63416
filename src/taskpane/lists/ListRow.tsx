import { memo, type ReactElement, type ReactNode } from 'react';
import type { Texts } from '../../text/texts';
import { ItemRow } from './ItemRow';

export interface ListRowProps {
  readonly item: object;
  readonly index: number;
  readonly texts: Texts;
  /** What the item shows at a glance, which follows from the item and the language alone. */
  readonly look: () => { readonly name: string; readonly summary: ReactNode };
  /** One function for good. */
  readonly onOpen: (index: number) => void;
}

/** A row of a list, drawn anew only when its item changed: lists grow long, and whoever types in one waits for all of it. */
export const ListRow = memo(
  ({ index, texts, look, onOpen }: ListRowProps): ReactElement => (
    <ItemRow {...look()} focusKey={`row-${index}`} texts={texts} onOpen={() => onOpen(index)} />
  ),
  (before, now) =>
    before.item === now.item &&
    before.index === now.index &&
    before.texts === now.texts &&
    before.onOpen === now.onOpen,
);
ListRow.displayName = 'ListRow';
