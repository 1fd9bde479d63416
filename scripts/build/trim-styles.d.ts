/** A webpack loader: a style file of Fluent's without the looks that the pane never asks for. */
export default function trimStyles(source: string, file: string): string;
