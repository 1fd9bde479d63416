import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Button } from '../controls/Button';
import { Spinner } from '../controls/Spinner';
import type { Workshop } from '../../application/fiche-app';
import type { Language } from '../../domain/questionnaire';
import { isBlank } from '../../domain/blank-fiche';
import { DateField } from '../fields/DateField';
import { TextField } from '../fields/TextField';
import { ReportSection } from '../report/ReportSection';
import type { AllFacilitateProps } from './facilitate-props';
import { HandOutSteps } from './HandOutSteps';
import { OpenWithPane } from './OpenWithPane';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { width: '100%', minHeight: '34px' },
  warning: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/**
 * The workbook that will be handed out: made in this one where it holds no fiche, else this one. Excel itself saves the
 * copy: no add-in can hand a workbook over on every Excel.
 */
export function TemplateSection(props: AllFacilitateProps): ReactElement {
  const styles = useStyles();
  const { shown, texts, controller } = props;
  const words = texts.template;
  const { project } = shown?.fiche ?? {};
  const save = (field: 'workshop' | 'workshopDate') => (value: string) =>
    controller.change({ kind: 'projectField', field, value }, true);
  return (
    <ReportSection title={words.title} hint={words.hint}>
      {shown && !isBlank(shown.fiche) && <p className={styles.warning}>{words.filled}</p>}
      {!shown || !project ? (
        <NewTemplate {...props} />
      ) : (
        <>
          <div className={styles.fields}>
            <WorkshopFields
              {...props}
              workshop={{ name: project.workshop, date: project.workshopDate }}
              readOnly={shown.readOnly}
              onName={save('workshop')}
              onDate={save('workshopDate')}
            />
            <OpenWithPane {...{ controller, texts }} readOnly={shown.readOnly} />
          </div>
          <HandOutSteps texts={texts} />
        </>
      )}
    </ReportSection>
  );
}

/** A workbook without a fiche: what the new one is to say, and the button that makes it. */
function NewTemplate(props: AllFacilitateProps): ReactElement {
  const styles = useStyles();
  const { state, controller, texts } = props;
  const [workshop, setWorkshop] = useState<Workshop>({ name: '', date: '' });
  const [language, setLanguage] = useState<Language>(state.language);
  const words = texts.template;
  return (
    <div className={styles.fields}>
      <WorkshopFields
        {...props}
        workshop={workshop}
        readOnly={false}
        onName={(name) => setWorkshop((before) => ({ ...before, name }))}
        onDate={(date) => setWorkshop((before) => ({ ...before, date }))}
      />
      <Field label={words.language}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => setLanguage(value === 'en' ? 'en' : 'fr')}
        >
          <Radio value="fr" label={texts.shell.languages.fr} lang="fr" />
          <Radio value="en" label={texts.shell.languages.en} lang="en" />
        </RadioGroup>
      </Field>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={state.creating}
        {...(state.creating ? { icon: <Spinner size="extra-tiny" /> } : {})}
        onClick={() => void controller.create({ kind: 'empty', workshop }, language)}
      >
        {state.creating ? words.preparing : words.prepare}
      </Button>
    </div>
  );
}

interface WorkshopFieldsProps extends AllFacilitateProps {
  readonly workshop: Workshop;
  readonly readOnly: boolean;
  readonly onName: (name: string) => void;
  readonly onDate: (date: string) => void;
}

function WorkshopFields(props: WorkshopFieldsProps): ReactElement {
  const { workshop, readOnly, controller, texts, formats, onName, onDate } = props;
  const words = texts.fiche.fields;
  const onLeave = () => void controller.flush();
  return (
    <>
      <TextField {...words.workshop} value={workshop.name} onType={onName} {...{ readOnly, onLeave }} />
      <DateField
        {...words.workshopDate}
        value={workshop.date}
        onType={onDate}
        {...{ readOnly, onLeave, texts, formats }}
      />
    </>
  );
}
