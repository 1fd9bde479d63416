import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AllFacilitateProps } from './facilitate-props';
import { QuestionnaireSection } from './QuestionnaireSection';
import { TemplateSection } from './TemplateSection';
import { SynthesisSection } from './synthesis/SynthesisSection';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

/** What whoever runs a workshop does, section by section. Fetched when it is first shown. */
export function FacilitateScreen(props: AllFacilitateProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <p className={styles.intro}>{props.texts.facilitate.intro}</p>
      <TemplateSection {...props} />
      <QuestionnaireSection {...props} />
      <SynthesisSection {...props} />
    </>
  );
}
