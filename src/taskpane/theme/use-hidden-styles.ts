import { makeStyles } from '@fluentui/react-components';

/** `heardOnly`: read out and not seen. */
export const useHiddenStyles = makeStyles({
  heardOnly: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
