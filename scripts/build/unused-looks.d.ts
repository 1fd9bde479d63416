/** By component: what the pane never asks for, and which rules that leaves without use. */
export const UNUSED_LOOKS: Readonly<
  Record<string, { readonly props: Readonly<Record<string, readonly string[]>>; readonly rules: RegExp }>
>;
