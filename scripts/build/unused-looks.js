/**
 * The looks of Fluent's components that the pane asks for nowhere: the values of their properties, and the names their rules have
 * in Fluent's own files. The build leaves these rules out; a test holds the pane to the list.
 *
 * @type {Readonly<Record<string, { readonly props: Readonly<Record<string, readonly string[]>>, readonly rules: RegExp }>>}
 */
export const UNUSED_LOOKS = {
  Input: {
    props: {
      size: ['small', 'large'],
      appearance: ['underline', 'filled-darker', 'filled-lighter'],
      contentBefore: [],
    },
    rules: /^(small|large|underline|filled|mediumWithContentBefore)/,
  },
  Textarea: {
    props: {
      size: ['small', 'large'],
      appearance: ['filled-darker', 'filled-lighter'],
      resize: ['none', 'both', 'horizontal'],
    },
    rules: /^(small|large|filled.*|none|both|horizontal)$/,
  },
  Select: {
    props: { size: ['small', 'large'], appearance: ['underline', 'filled-darker', 'filled-lighter'] },
    rules: /^(small|large|underline|filled-.*|.*Underline)$/,
  },
  Field: {
    props: { orientation: ['horizontal'], size: ['small', 'large'] },
    rules: /^(horizontal.*|verticalLarge)$/,
  },
  Label: { props: { size: ['large'], weight: ['semibold'] }, rules: /^(large|semibold)$/ },
  Radio: { props: { labelPosition: ['below'] }, rules: /^(vertical|below)$/ },
};
