import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AllTexts } from '../../text/texts';
import type { PaneController } from '../state/pane-controller';
import { usePerform } from './use-perform';

export interface OpenWithPaneProps {
  readonly controller: PaneController;
  readonly texts: AllTexts;
  readonly readOnly: boolean;
}

/** Whether Excel opens the pane with this workbook. Excel keeps the answer in the workbook’s own settings. */
export function OpenWithPane({ controller, texts, readOnly }: OpenWithPaneProps): ReactElement {
  const words = texts.template;
  const [isWanted, setWanted] = useState(() => controller.paneOpensWithWorkbook());
  const { running, failure, perform } = usePerform<'set'>(controller);
  const set = async (wanted: boolean) => {
    setWanted(wanted);
    await perform('set', (app) => app.openPaneWithWorkbook(wanted));
    setWanted(controller.paneOpensWithWorkbook());
  };
  return (
    <Field
      label={words.openPane}
      hint={words.openPaneHint}
      {...(failure ? { validationMessage: words.notSet, validationState: 'warning' as const } : {})}
    >
      <RadioGroup
        layout="horizontal"
        value={isWanted ? 'yes' : 'no'}
        disabled={readOnly || running !== null}
        onChange={(_, { value }) => void set(value === 'yes')}
      >
        <Radio value="yes" label={words.openYes} />
        <Radio value="no" label={words.openNo} />
      </RadioGroup>
    </Field>
  );
}
