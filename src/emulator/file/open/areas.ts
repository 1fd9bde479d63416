import { parseArea } from '../../model/state/address';
import type { Area } from '../../model/state/area';

/** The areas of `A1:A9 C1`. */
export function areasOf(ranges: string): readonly Area[] {
  return ranges.split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}
