import { makeStaticStyles } from '@fluentui/react-components';

/**
 * The page itself: the pane fills its frame, and only what lies between header and foot scrolls. The provider gets its height
 * here, for Fluent gives the classes of a provider to what lies over the pane as well.
 */
export const usePageStyles = makeStaticStyles({
  'html, body, #root, #root > .fui-FluentProvider': { height: '100%', margin: '0', padding: '0' },
  body: { overflow: 'hidden' },
  // Fluent's own least widths are more than a zoomed pane has.
  '#root .fui-Input, #root .fui-Textarea, #root .fui-Select': { minWidth: '0' },
});
