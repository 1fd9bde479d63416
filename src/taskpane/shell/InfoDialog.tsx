import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';

const useStyles = makeStyles({
  surface: {
    padding: tokens.spacingHorizontalL,
    // Fluent lets a dialog touch both sides of a narrow window; its rule has this very condition.
    '@media screen and (max-width: 480px)': { maxWidth: 'calc(100vw - 24px)' },
  },
  noteTitle: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalM} 0 0` },
});

export interface InfoDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly note: { readonly title: string; readonly text: string } | null;
  readonly close: string;
  readonly onClose: () => void;
}

/** A few paragraphs to read, over the pane. */
export function InfoDialog({ open, title, paragraphs, note, close, onClose }: InfoDialogProps): ReactElement {
  const styles = useStyles();
  return (
    <Dialog open={open} onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {note && (
              <>
                <h3 className={styles.noteTitle}>{note.title}</h3>
                <p>{note.text}</p>
              </>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
