import type { ReactElement } from 'react';
import type { ImpactIndicator } from '../../domain/fiche';
import { listActions } from '../lists/list-actions';
import { ListEditor } from '../lists/ListEditor';
import { TextItemFields } from '../lists/TextItemFields';
import type { ScreenProps } from '../shell/screen-props';

const EMPTY: ImpactIndicator = { indicator: '', baseline: '', target: '' };

/** What will tell that the project succeeds: from where, to where. */
export function ImpactList({ shown, controller, texts }: ScreenProps): ReactElement {
  const items = shown.fiche.impact;
  const words = texts.fiche.impact;
  return (
    <ListEditor
      label={texts.fiche.sections.impact.title}
      {...{ words, items, texts }}
      empty={EMPTY}
      place={{ kind: 'list', list: 'impact' }}
      actions={listActions(controller, 'impact', items)}
      readOnly={shown.readOnly}
      nameOf={({ indicator }) => indicator}
      summaryOf={({ baseline, target }) => [baseline, target].filter((text) => text.trim() !== '').join(' → ')}
      fields={(props) => (
        <TextItemFields {...props} keys={['indicator', 'baseline', 'target']} labels={words.fields} long={[]} />
      )}
    />
  );
}
