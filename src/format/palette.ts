/** A fill and the text that stands on it, `#RRGGBB`; contrast at least 4.5. */
export interface ColourPair {
  readonly fill: string;
  readonly text: string;
}

/** Levels 0 to 4: pale to strong blue-green, ochre, brick. One scale for the pane, the sheet, the radar and the synthesis. */
export const LEVEL_COLOURS: readonly [ColourPair, ColourPair, ColourPair, ColourPair, ColourPair] = [
  { fill: '#D3E6E8', text: '#1B2B30' },
  { fill: '#7DB8BF', text: '#10252A' },
  { fill: '#2A7485', text: '#FFFFFF' },
  { fill: '#E3A53A', text: '#2B1D00' },
  { fill: '#A23B2A', text: '#FFFFFF' },
];

/** The colour of a stake on a scale from `min` to `max`, unrounded scores included; the last level starts at `max`. */
export function stakeColour(stake: number, min: number, max: number): ColourPair {
  const place = max > min ? ((stake - min) / (max - min)) * (LEVEL_COLOURS.length - 1) : 0;
  const index = Math.floor(Math.min(Math.max(place, 0), LEVEL_COLOURS.length - 1) + 1e-9);
  return LEVEL_COLOURS[index] ?? LEVEL_COLOURS[0];
}

export const COLOURS = {
  band: { fill: '#0B5A6B', text: '#FFFFFF' },
  guide: { fill: '#FDF4E3', text: '#5F4310' },
  header: { fill: '#E6EDEF', text: '#15323A' },
  input: { fill: '#F3F8F9', text: '#1B2B30' },
  muted: { fill: '#FFFFFF', text: '#56676D' },
  special: { fill: '#ECEFF0', text: '#44545A' },
  accent: '#0B5A6B',
  ink: '#1B2B30',
  line: '#C9D6D9',
  strongLine: '#0B5A6B',
  white: '#FFFFFF',
} as const;
