import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Texts } from '../../text/texts';

export interface CrashBoundaryProps {
  readonly texts: Texts;
  readonly children: ReactNode;
  readonly reload: () => void;
  /** Where an error goes that a person cannot do anything about. */
  readonly log: (error: unknown, info: ErrorInfo) => void;
}

/** A screen that fails to draw says so, and what is safe, instead of leaving an empty pane. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.log(error, info);
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    const { crash } = this.props.texts.shell;
    return (
      <div role="alert">
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{crash.title}</MessageBarTitle>
            <p>{crash.safe}</p>
            <p>{crash.action}</p>
          </MessageBarBody>
          <MessageBarActions>
            <Button appearance="primary" onClick={this.props.reload}>
              {crash.reload}
            </Button>
          </MessageBarActions>
        </MessageBar>
      </div>
    );
  }
}
