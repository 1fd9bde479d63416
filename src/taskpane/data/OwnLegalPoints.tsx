import { useMemo, type ReactElement } from 'react';
import type { LegalStake } from '../../domain/fiche';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { listActions, type ListActions } from '../lists/list-actions';
import { ListEditor } from '../lists/ListEditor';
import type { ScreenProps } from '../shell/screen-props';
import type { LegalLine } from './legal-lines';
import { legalStatusWord } from './legal-words';

const EMPTY: LegalStake = { topic: '', status: '', comment: '' };

export interface OwnLegalPointsProps extends ScreenProps {
  readonly lines: readonly LegalLine[];
}

/** The points that people add to the checklist: theirs to name, to order and to take off. */
export function OwnLegalPoints({ lines, state, shown, controller, texts }: OwnLegalPointsProps): ReactElement {
  const words = texts.data.legal;
  const stakes = shown.fiche.legalStakes;
  const { wanted } = state;
  const sentTo = useMemo(() => {
    const index = lines.findIndex((line) => wanted?.kind === 'legal' && line.index === wanted.index);
    return index < 0 ? null : { index };
  }, [wanted, lines]);
  return (
    <ListEditor
      label={words.groups.own}
      words={words.own}
      items={lines.map(({ stake }) => stake)}
      wanted={sentTo}
      empty={EMPTY}
      actions={amongAll(listActions(controller, 'legalStakes', stakes), lines, stakes.length)}
      readOnly={shown.readOnly}
      texts={texts}
      nameOf={({ topic }) => topic}
      summaryOf={({ status, comment }) =>
        [legalStatusWord(status, texts), comment].filter((text) => text.trim() !== '').join(' · ')
      }
      fields={({ item, readOnly, onType, onChoose, onLeave }) => (
        <>
          <TextField
            {...{ readOnly, onLeave }}
            label={words.own.topic}
            hint={words.own.topicHint}
            value={item.topic}
            onType={(topic) => onType({ ...item, topic })}
          />
          <ChoiceField
            label={words.status}
            value={item.status}
            options={words.statuses}
            none={words.choose}
            place={{ kind: 'legal', index: lines.find(({ stake }) => stake === item)?.index ?? stakes.length }}
            readOnly={readOnly}
            onChoose={(status) => onChoose({ ...item, status })}
          />
          <TextField
            {...{ readOnly, onLeave }}
            label={words.comment}
            long
            rows={2}
            value={item.comment}
            onType={(comment) => onType({ ...item, comment })}
          />
        </>
      )}
    />
  );
}

/** Actions on some of a list's items, told by their ranks among those, as actions on the whole list of `length` items. */
function amongAll<T>(actions: ListActions<T>, lines: readonly { index: number }[], length: number): ListActions<T> {
  const at = (index: number): number => lines[index]?.index ?? length;
  return {
    ...actions,
    write: (index, ...rest) => actions.write(at(index), ...rest),
    remove: (index, emptied) => actions.remove(at(index), emptied),
    emptied: (index) => actions.emptied(at(index)),
    move: (index, to) => actions.move(at(index), at(to)),
    duplicate: (index, copy) => actions.duplicate(at(index), copy),
  };
}
