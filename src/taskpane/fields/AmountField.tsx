import type { ReactElement } from 'react';
import type { Amount } from '../../domain/fiche';
import type { Language } from '../../domain/questionnaire';
import type { Formats } from '../../text/formats';
import type { Texts } from '../../text/texts';
import { saysTax } from '../../format/written-amount';
import { parseAmount } from '../../text/typed-input';
import type { Place } from '../state/place';
import { ParsedField } from './ParsedField';

export interface AmountFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Euros. */
  readonly value: Amount;
  readonly place?: Place | undefined;
  readonly readOnly: boolean;
  readonly language: Language;
  readonly texts: Texts;
  readonly formats: Formats;
  readonly onType: (amount: Amount) => void;
  readonly onLeave: () => void;
}

/** An amount in euros, typed and shown the language's way. */
export function AmountField({ value, language, texts, formats, onType, ...rest }: AmountFieldProps): ReactElement {
  return (
    <ParsedField
      {...rest}
      shown={formats.amount(value)}
      message={typeof value === 'string' ? (saysTax(value) ? texts.fiche.withTax : texts.fiche.notANumber) : undefined}
      unit={texts.fiche.currency}
      inputMode="decimal"
      onType={(text) => onType(parseAmount(text, language))}
    />
  );
}
