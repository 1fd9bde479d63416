import type { ReactElement } from 'react';
import { Badge } from '../controls/Badge';
import type { Dataset } from '../../domain/fiche';
import { isUnknownText } from '../../questionnaire/declaration-links';
import type { Texts } from '../../text/texts';
import { ChoiceField } from '../fields/ChoiceField';
import { listActions } from '../lists/list-actions';
import { ListEditor } from '../lists/ListEditor';
import { TextItemFields } from '../lists/TextItemFields';
import type { Place } from '../state/place';
import type { ScreenProps } from '../shell/screen-props';

const EMPTY: Dataset = {
  description: '',
  owner: '',
  accessTerms: '',
  personalData: '',
  sourceAndFormat: '',
  comment: '',
};

const placeOf = (field: keyof Dataset): Place => ({ kind: 'dataset', index: 0, field });

/** The inventory of the data the project uses. */
export function DatasetList({ state, shown, controller, texts }: ScreenProps): ReactElement {
  const items = shown.fiche.datasets;
  const words = texts.data.datasets;
  return (
    <ListEditor
      label={words.title}
      {...{ words, items, texts }}
      empty={EMPTY}
      copyOf={(dataset) => ({ ...dataset, description: words.copy(dataset.description.trim()).trim() })}
      place={{ kind: 'list', list: 'datasets' }}
      wanted={state.wanted?.kind === 'dataset' ? state.wanted : null}
      actions={listActions(controller, 'datasets', items)}
      readOnly={shown.readOnly}
      nameOf={({ description }) => description}
      summaryOf={(dataset) => <DatasetSummary {...{ dataset, texts }} />}
      fields={({ onChoose, ...props }) => (
        <>
          <TextItemFields
            {...props}
            onType={(typed) => props.onType({ ...props.item, ...typed })}
            keys={['description', 'owner', 'accessTerms']}
            placeOf={placeOf}
            labels={words.fields}
            long={['description', 'accessTerms']}
          />
          <ChoiceField
            label={words.fields.personalData}
            value={props.item.personalData}
            options={words.personal}
            none={words.choose}
            place={placeOf('personalData')}
            readOnly={props.readOnly}
            onChoose={(personalData) => onChoose({ ...props.item, personalData })}
          />
          <TextItemFields
            {...props}
            onType={(typed) => props.onType({ ...props.item, ...typed })}
            keys={['sourceAndFormat', 'comment']}
            placeOf={placeOf}
            labels={words.fields}
            long={['comment']}
          />
        </>
      )}
    />
  );
}

function DatasetSummary({ dataset, texts }: { readonly dataset: Dataset; readonly texts: Texts }): ReactElement {
  const words = texts.data.datasets;
  const owner = dataset.owner.trim();
  const unknown = isUnknownText(owner);
  return (
    <>
      {!unknown && <span>{owner}</span>}
      {unknown && <Badge kind="warning">{words.ownerUnknown}</Badge>}
      {dataset.personalData === 'yes' && <Badge kind="brand">{words.personalBadge}</Badge>}
    </>
  );
}
