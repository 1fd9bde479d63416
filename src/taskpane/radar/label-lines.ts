import { textWidth } from '../../format/text-width';

/** A label on two lines at most where its words allow: the split whose longer line is the shortest. */
export function labelLines(label: string, fontSize: number): readonly string[] {
  const words = label.split(' ').filter((word) => word !== '');
  let best: readonly string[] = [words.join(' ')];
  for (let at = 1; at < words.length; at += 1) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (widest(lines, fontSize) < widest(best, fontSize)) best = lines;
  }
  return best;
}

export function widest(lines: readonly string[], fontSize: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
}

/** Lines broken inside words, where a word alone is wider than the room. */
export function brokenToFit(lines: readonly string[], room: number, fontSize: number): readonly string[] {
  return lines.flatMap((line) => {
    const parts: string[] = [];
    let part = '';
    for (const character of line) {
      if (part !== '' && textWidth(part + character, fontSize) > room) {
        parts.push(part.trimEnd());
        part = '';
      }
      part += character;
    }
    return [...parts, part];
  });
}
