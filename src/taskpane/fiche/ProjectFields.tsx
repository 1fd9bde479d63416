import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Project } from '../../domain/fiche';
import { AmountField } from '../fields/AmountField';
import { DateField } from '../fields/DateField';
import { TextField } from '../fields/TextField';
import type { ScreenProps } from '../shell/screen-props';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const LONG: readonly (keyof Project)[] = ['description', 'objectives', 'territories', 'budgetFunding', 'budgetComment'];

export interface ProjectFieldsProps extends ScreenProps {
  readonly fields: readonly (keyof Project)[];
}

/** Fields of the project, one under the other. */
export function ProjectFields({ fields, ...screen }: ProjectFieldsProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {fields.map((field) => (
        <ProjectField key={field} field={field} {...screen} />
      ))}
    </div>
  );
}

function ProjectField({
  field,
  state,
  shown,
  controller,
  texts,
  formats,
}: ScreenProps & { readonly field: keyof Project }): ReactElement {
  const { project } = shown.fiche;
  const words = texts.fiche.fields[field];
  const place = { kind: 'field', field } as const;
  const shared = { ...words, place, readOnly: shown.readOnly, onLeave: () => void controller.flush() };
  if (field === 'budgetAmount') {
    return (
      <AmountField
        {...{ ...shared, texts, formats }}
        language={state.language}
        value={project.budgetAmount}
        onType={(value) => controller.change({ kind: 'projectField', field, value }, true)}
      />
    );
  }
  if (field === 'date' || field === 'workshopDate') {
    return (
      <DateField
        {...{ ...shared, texts, formats }}
        value={project[field]}
        onType={(value) => controller.change({ kind: 'projectField', field, value }, true)}
      />
    );
  }
  return (
    <TextField
      {...shared}
      long={LONG.includes(field)}
      value={project[field]}
      onType={(value) => controller.change({ kind: 'projectField', field, value }, true)}
    />
  );
}
