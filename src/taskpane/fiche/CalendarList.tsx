import type { ReactElement } from 'react';
import { Badge } from '../controls/Badge';
import type { CalendarStep } from '../../domain/fiche';
import { endsBeforeStart } from '../../domain/step-dates';
import { DateField } from '../fields/DateField';
import { FieldPair } from '../fields/FieldPair';
import { TextField } from '../fields/TextField';
import { listActions } from '../lists/list-actions';
import { ListEditor } from '../lists/ListEditor';
import type { Place } from '../state/place';
import type { ScreenProps } from '../shell/screen-props';
import { unclearDates } from './section-state';

const placeOf = (field: keyof CalendarStep): Place => ({ kind: 'step', index: 0, field });

const EMPTY: CalendarStep = { step: '', start: '', end: '' };

/** The steps of the project, in the order the workbook holds them. */
export function CalendarList({ state, shown, controller, texts, formats }: ScreenProps): ReactElement {
  const items = shown.fiche.calendar;
  const words = texts.fiche.calendar;
  const hint = texts.fiche.fields.date.hint;
  return (
    <ListEditor
      label={texts.fiche.sections.calendar.title}
      {...{ words, items, texts }}
      empty={EMPTY}
      place={{ kind: 'list', list: 'calendar' }}
      wanted={state.wanted?.kind === 'step' ? state.wanted : null}
      actions={listActions(controller, 'calendar', items)}
      readOnly={shown.readOnly}
      nameOf={({ step }) => step}
      summaryOf={(step) => <StepSummary {...{ step, texts, formats }} />}
      fields={({ item, readOnly, onType, onLeave }) => (
        <>
          <TextField
            {...{ readOnly, onLeave }}
            label={words.fields.step}
            value={item.step}
            onType={(step) => onType({ ...item, step })}
          />
          <FieldPair>
            <DateField
              {...{ readOnly, onLeave, texts, formats, hint }}
              label={words.fields.start}
              place={placeOf('start')}
              value={item.start}
              onType={(start) => onType({ ...item, start })}
            />
            <DateField
              {...{ readOnly, onLeave, texts, formats, hint }}
              label={words.fields.end}
              place={placeOf('end')}
              remark={endsBeforeStart(item) ? texts.fiche.endsBeforeStart : undefined}
              value={item.end}
              onType={(end) => onType({ ...item, end })}
            />
          </FieldPair>
        </>
      )}
    />
  );
}

interface StepSummaryProps extends Pick<ScreenProps, 'texts' | 'formats'> {
  readonly step: CalendarStep;
}

/** The dates of a step, and whether one of them is to be looked at again: the section's head only counts such rows. */
function StepSummary({ step, texts, formats }: StepSummaryProps): ReactElement {
  return (
    <>
      <span>{[step.start, step.end].filter(Boolean).map(formats.date).join(' – ')}</span>
      {unclearDates(step).length > 0 && <Badge kind="warning">{texts.fiche.calendar.unclear}</Badge>}
    </>
  );
}
