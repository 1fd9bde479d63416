import type { ReactElement } from 'react';
import type { PlannedAction } from '../../../domain/fiche';
import { ChoiceField } from '../../fields/ChoiceField';
import { DateField } from '../../fields/DateField';
import { FieldPair } from '../../fields/FieldPair';
import { TextField } from '../../fields/TextField';
import { listActions } from '../../lists/list-actions';
import { ListEditor } from '../../lists/ListEditor';
import type { LaterScreenProps } from '../../shell/screen-props';
import { ReportSection } from '../ReportSection';
import { ActionSuggestions } from './ActionSuggestions';

const EMPTY: PlannedAction = { theme: '', action: '', who: '', when: '' };

/** What the project does about its difficulties: by hand, or taken from what the questionnaire suggests. */
export function ActionPlan(props: LaterScreenProps): ReactElement {
  const { shown, controller, texts, formats } = props;
  const { questionnaire } = shown;
  const items = shown.fiche.actions;
  const words = texts.report.actions;
  const titles = Object.fromEntries(questionnaire.themes.map(({ id, title }) => [id, title]));
  const titleOf = (theme: string) => questionnaire.themes.find(({ id }) => id === theme)?.title ?? theme;
  return (
    <ReportSection title={words.title} hint={words.hint}>
      <ListEditor
        label={words.title}
        {...{ words, items, texts }}
        empty={EMPTY}
        actions={listActions(controller, 'actions', items)}
        readOnly={shown.readOnly}
        nameOf={({ action }) => action}
        summaryOf={({ theme, who, when }) =>
          [titleOf(theme), who.trim(), formats.date(when)].filter(Boolean).join('\u00a0· ')
        }
        fields={({ item, readOnly, onType, onChoose, onLeave }) => (
          <>
            <TextField
              {...{ readOnly, onLeave }}
              label={words.fields.action}
              long
              rows={2}
              value={item.action}
              onType={(action) => onType({ ...item, action })}
            />
            <ChoiceField
              label={words.fields.theme}
              value={item.theme}
              options={titles}
              none={words.noTheme}
              readOnly={readOnly}
              onChoose={(theme) => onChoose({ ...item, theme })}
            />
            <FieldPair>
              <TextField
                {...{ readOnly, onLeave }}
                label={words.fields.who}
                value={item.who}
                onType={(who) => onType({ ...item, who })}
              />
              <DateField
                {...{ readOnly, onLeave, texts, formats }}
                label={words.fields.when}
                hint={texts.fiche.fields.date.hint}
                value={item.when}
                onType={(when) => onType({ ...item, when })}
              />
            </FieldPair>
          </>
        )}
      />
      <ActionSuggestions {...props} />
    </ReportSection>
  );
}
