import type { ReactElement } from 'react';
import type { Stakeholder } from '../../domain/fiche';
import { listActions } from '../lists/list-actions';
import { ListEditor } from '../lists/ListEditor';
import { TextItemFields } from '../lists/TextItemFields';
import type { ScreenProps } from '../shell/screen-props';

const EMPTY: Stakeholder = { name: '', role: '', contribution: '' };

/** Who takes part, in which role, with what. */
export function StakeholderList({ shown, controller, texts }: ScreenProps): ReactElement {
  const items = shown.fiche.stakeholders;
  const words = texts.fiche.stakeholders;
  return (
    <ListEditor
      label={texts.fiche.sections.stakeholders.title}
      {...{ words, items, texts }}
      empty={EMPTY}
      place={{ kind: 'list', list: 'stakeholders' }}
      actions={listActions(controller, 'stakeholders', items)}
      readOnly={shown.readOnly}
      nameOf={({ name }) => name}
      summaryOf={({ role }) => role}
      fields={(props) => (
        <TextItemFields
          {...props}
          keys={['name', 'role', 'contribution']}
          labels={words.fields}
          long={['contribution']}
        />
      )}
    />
  );
}
