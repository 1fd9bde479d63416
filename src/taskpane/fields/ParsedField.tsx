import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { placeKey, type Place } from '../state/place';
import { useDraft } from './use-draft';

export interface ParsedFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** The value as the language writes it, or the text that was kept as typed. */
  readonly shown: string;
  /** Why the text was kept as typed; undefined where it was understood. */
  readonly message?: string | undefined;
  readonly unit?: string;
  readonly inputMode: 'text' | 'decimal';
  /** Where it is, for those who are sent there. */
  readonly place?: Place | undefined;
  readonly readOnly: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** A field whose text is understood as a value. What is not understood is kept, and said once the field is left. */
export function ParsedField(props: ParsedFieldProps): ReactElement {
  const draft = useDraft(props.shown, props.onType, props.onLeave);
  const message = draft.typing ? undefined : props.message;
  const below =
    message !== undefined
      ? ({ validationState: 'warning', validationMessage: message } as const)
      : props.hint !== undefined
        ? { hint: props.hint }
        : {};
  return (
    <Field label={props.label} {...below}>
      <Input
        value={draft.text}
        readOnly={props.readOnly}
        inputMode={props.inputMode}
        autoComplete="off"
        data-place={props.place && placeKey(props.place)}
        {...(props.unit === undefined ? {} : { contentAfter: props.unit })}
        onBlur={draft.onLeave}
        onChange={(_, { value }) => draft.onType(value)}
      />
    </Field>
  );
}
