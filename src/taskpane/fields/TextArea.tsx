import { makeStyles, Textarea, type TextareaProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const LINE = 20;
/** Above and below the lines. */
const PADDING = 12;
const MOST_LINES = 12;

const useStyles = makeStyles({
  // Where a browser does not know it, the area keeps its lines, and can be pulled taller.
  area: { fieldSizing: 'content', maxHeight: `${MOST_LINES * LINE + PADDING}px` },
});

export interface TextAreaProps extends Omit<TextareaProps, 'textarea' | 'resize'> {
  /** Lines shown at least. */
  readonly rows: number;
}

/** Several lines to write in, which grow with what is written, up to twelve lines. */
export function TextArea({ rows, ...rest }: TextAreaProps): ReactElement {
  const styles = useStyles();
  const minHeight = `${rows * LINE + PADDING}px`;
  return (
    <Textarea {...rest} rows={rows} resize="vertical" textarea={{ className: styles.area, style: { minHeight } }} />
  );
}
