/** A text of at most so many characters, as Excel counts them; one that was cut ends in « … ». */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Half of a surrogate pair is no character.
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
