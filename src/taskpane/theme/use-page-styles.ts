import { makeStaticStyles } from '@fluentui/react-components';

/** The page itself: the pane fills its frame, and only what lies between header and foot scrolls. */
export const usePageStyles = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: '0', padding: '0' },
  body: { overflow: 'hidden' },
});
