import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { placeKey, type Place } from '../state/place';
import { TextArea } from './TextArea';
import { useDraft } from './use-draft';

export interface TextFieldProps {
  readonly label: string;
  /** The label stands in the field while it is empty, rather than above it. */
  readonly labelInside?: boolean;
  readonly hint?: string;
  readonly value: string;
  /** Several lines to write in. */
  readonly long?: boolean;
  /** Lines shown at first, where it is long. */
  readonly rows?: number;
  /** Where it is, for those who are sent there. */
  readonly place?: Place | undefined;
  readonly readOnly: boolean;
  readonly onType: (text: string) => void;
  /** The field was left: what was typed is sent without waiting. */
  readonly onLeave: () => void;
}

/** A text, on one line or on several. */
export function TextField({
  label,
  labelInside = false,
  hint,
  value,
  long = false,
  rows = 3,
  place,
  readOnly,
  onType,
  onLeave,
}: TextFieldProps): ReactElement {
  const draft = useDraft(value, onType, onLeave);
  // A single-line input would drop the line breaks that a cell may hold.
  const [asArea] = useState(long || value.includes('\n'));
  const shared = {
    value: draft.text,
    readOnly,
    'data-place': place && placeKey(place),
    ...(labelInside ? { 'aria-label': label, placeholder: label } : {}),
    onBlur: draft.onLeave,
    onChange: (_: unknown, { value: text }: { value: string }) => draft.onType(text),
  };
  return (
    <Field {...(labelInside ? {} : { label })} {...(hint === undefined ? {} : { hint })}>
      {asArea ? <TextArea {...shared} rows={rows} /> : <Input {...shared} />}
    </Field>
  );
}
