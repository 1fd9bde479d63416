import type { ReactElement } from 'react';
import type { DateText } from '../../domain/fiche';
import { isIsoDate } from '../../domain/iso-date';
import type { Formats } from '../../text/formats';
import type { Texts } from '../../text/texts';
import { lacksDay } from '../../format/written-date';
import { parseDate } from '../../text/typed-input';
import type { Place } from '../state/place';
import { ParsedField } from './ParsedField';

export interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: DateText;
  /** Something to say of the date, where it is one. */
  readonly remark?: string | undefined;
  readonly place?: Place | undefined;
  readonly readOnly: boolean;
  readonly texts: Texts;
  readonly formats: Formats;
  readonly onType: (date: DateText) => void;
  readonly onLeave: () => void;
}

/** A date, typed and shown the language's way. */
export function DateField({ value, remark, texts, formats, onType, ...rest }: DateFieldProps): ReactElement {
  return (
    <ParsedField
      {...rest}
      shown={formats.date(value)}
      message={value === '' || isIsoDate(value) ? remark : lacksDay(value) ? texts.fiche.noDay : texts.fiche.notADate}
      inputMode="text"
      onType={(text) => onType(parseDate(text))}
    />
  );
}
