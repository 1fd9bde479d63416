import { makeStyles, tokens } from '@fluentui/react-components';

/** The frame of what has the focus by keyboard, as Fluent draws it, for what the pane draws without a component of Fluent's. */
export const useFocusOutline = makeStyles({
  inside: {
    outlineStyle: 'none',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(0px - ${tokens.strokeWidthThick})`,
    },
  },
});
