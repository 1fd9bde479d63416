import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '../controls/Button';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../controls/MessageBar';
import type { Texts } from '../../text/texts';

export interface CrashBoundaryProps {
  readonly texts: Texts;
  readonly children: ReactNode;
  readonly reload: () => void;
  /** Offers to keep the fiche otherwise; null where there is none. */
  readonly keep: ReactNode;
  /** Saves what was not saved yet; true where all is. */
  readonly rescue: () => Promise<boolean>;
  /** Where an error goes that a person cannot do anything about. */
  readonly log: (error: unknown, info: ErrorInfo) => void;
}

interface CrashState {
  readonly crashed: boolean;
  readonly rescue: 'trying' | 'saved' | 'failed';
}

/** A screen that fails to draw says so, and what is safe, instead of leaving an empty pane. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  override state: CrashState = { crashed: false, rescue: 'trying' };

  static getDerivedStateFromError(): Pick<CrashState, 'crashed'> {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.log(error, info);
    void this.props.rescue().then((saved) => this.setState({ rescue: saved ? 'saved' : 'failed' }));
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    const { crash } = this.props.texts.shell;
    return (
      <>
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{crash.title}</MessageBarTitle>
              <p>{crash.safe}</p>
              <p>{crash.rescue[this.state.rescue]}</p>
              <p>{crash.action}</p>
            </MessageBarBody>
            <MessageBarActions>
              <Button appearance="primary" onClick={this.props.reload}>
                {crash.reload}
              </Button>
            </MessageBarActions>
          </MessageBar>
        </div>
        {this.props.keep}
      </>
    );
  }
}
