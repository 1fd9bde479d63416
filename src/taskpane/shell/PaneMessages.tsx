import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { MessageBar, MessageBarBody } from '../controls/MessageBar';
import { isMissingPart } from '../../domain/problem';
import type { Formats } from '../../text/formats';
import type { Texts } from '../../text/texts';
import type { PaneController } from '../state/pane-controller';
import type { PaneState } from '../state/pane-state';
import { FailureBar } from './FailureBar';
import { ProblemsBar } from './ProblemsBar';
import { RepairedBar } from './RepairedBar';
import { RemovedBar } from './RemovedBar';

const useStyles = makeStyles({
  messages: { flexShrink: 0, maxHeight: '45%', overflowY: 'auto' },
  bar: { margin: tokens.spacingHorizontalS },
});

export interface PaneMessagesProps {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly formats: Formats;
  readonly controller: PaneController;
}

/** All that the pane has to say about the workbook, above the screen. */
export function PaneMessages({ state, texts, formats, controller }: PaneMessagesProps): ReactElement {
  const styles = useStyles();
  const { shell } = texts;
  const problems = state.shown?.problems ?? [];
  const isRepairable = state.shown?.readOnly === false && problems.some(isMissingPart);
  const imported = state.importProblems;
  const counted = (title: (count: string, one: boolean) => string, count: number) =>
    title(formats.number(count), formats.one(count));
  return (
    <div className={styles.messages}>
      <FailureBar failure={state.failure} {...{ texts, controller }} />
      {/* There from the start: only what changes in it is read out. */}
      <div role="status">
        {state.cellEditing && (
          <MessageBar layout="multiline" className={styles.bar}>
            <MessageBarBody>{shell.cellEditing}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {state.shown?.readOnly && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{shell.readOnly}</MessageBarBody>
        </MessageBar>
      )}
      <ProblemsBar
        title={counted(
          imported.length > 0 ? shell.problems.importTitle : shell.problems.title,
          imported.length + problems.length,
        )}
        imported={imported}
        problems={problems}
        formats={formats}
        onShow={(problem) => void controller.showProblem(problem)}
        language={state.language}
        texts={texts}
        {...(imported.length > 0 && { onClose: () => controller.dispatch({ type: 'importProblemsClosed' }) })}
        {...(isRepairable && { repair: { busy: state.repair === 'repairing', start: () => void controller.repair() } })}
      />
      <RepairedBar {...{ state, texts, formats, controller }} />
      <RemovedBar removed={state.removed} {...{ texts, formats, controller }} />
    </div>
  );
}
