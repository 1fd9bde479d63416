import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AllTexts } from '../../text/texts';

const useStyles = makeStyles({
  then: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}` },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** How this workbook becomes the file that is handed out. */
export function HandOutSteps({ texts }: { readonly texts: AllTexts }): ReactElement {
  const styles = useStyles();
  const { then, steps } = texts.template;
  return (
    <>
      <p className={styles.then}>{then}</p>
      <ol className={styles.steps}>
        {Object.values(steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
