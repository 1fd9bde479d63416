import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { placeKey, type Place } from '../state/place';

export interface ChoiceFieldProps {
  readonly label: string;
  /** The label is said but not drawn, where what stands beside says enough to the eye. */
  readonly labelHidden?: boolean;
  /** One of the options' keys, '' where nothing is chosen, or a text the workbook holds that is none of them. */
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  /** What stands where nothing is chosen. */
  readonly none: string;
  /** Where it is, for those who are sent there. */
  readonly place?: Place | undefined;
  readonly readOnly: boolean;
  readonly onChoose: (key: string) => void;
}

/** One of a few words. A text that is none of them stays among the choices, so that opening the list loses nothing. */
export function ChoiceField({
  label,
  labelHidden = false,
  value,
  options,
  none,
  place,
  readOnly,
  onChoose,
}: ChoiceFieldProps): ReactElement {
  const kept = value !== '' && !Object.hasOwn(options, value);
  return (
    <Field {...(labelHidden ? {} : { label })}>
      <Select
        {...(labelHidden ? { 'aria-label': label } : {})}
        value={value}
        data-place={place && placeKey(place)}
        disabled={readOnly}
        onChange={(_, data) => onChoose(data.value)}
      >
        <option value="">{none}</option>
        {kept && <option value={value}>{value}</option>}
        {Object.entries(options).map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
}
