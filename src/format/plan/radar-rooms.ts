import type { Fiche } from '../../domain/fiche';
import { fitText, type Room } from '../fit-text';
import { textWidth } from '../text-width';
import { columnPoints } from './column-width';

/** Columns of the Radar sheet, then what stands beside its page, a good way off: what its charts are drawn from must be in sight. */
export const RADAR_COLUMN_WIDTHS = [2, 41, 10, 14, 18, 3, 26, 44, 18, 14, 2, 80, 34, 12, 14, 4, 34, 22, 22] as const;
/** First column of the right half: chart above, action plan below. */
export const RIGHT = 6;
export const CHART_COLUMNS = 4;

const points = (first: number, columns: number): number =>
  RADAR_COLUMN_WIDTHS.slice(first, first + columns).reduce<number>((sum, one) => sum + columnPoints(one), 0);

/** Of a chart's width, what Excel gives to a title before it breaks the line; its bold letters are wider than others. */
const TITLE_SHARE = 0.7;

/** The room for texts whose length is not ours, where nothing grows with them. */
export const RADAR_ROOMS = {
  chartTitle: { width: points(RIGHT, CHART_COLUMNS) * TITLE_SHARE, lines: 2, fontSize: 13 },
  subtitle: { width: points(1, 9), lines: 1, fontSize: 11 },
} as const satisfies Record<string, Room>;

const BETWEEN = ' · ';
/** Of the line under the title, what an authority may take where both are long. */
const AUTHORITY_SHARE = 0.4;

/** « Nom du projet · Collectivité », what there is of it, on one line: the name makes room for the authority. */
export function radarSubtitle({ project }: Fiche): string {
  const { width, fontSize } = RADAR_ROOMS.subtitle;
  const within = (text: string, room: number) => fitText(onOneLine(text), { width: room, lines: 1, fontSize }).text;
  const name = onOneLine(project.name);
  const authority = onOneLine(project.authority);
  const whole = [name, authority].filter((part) => part !== '').join(BETWEEN);
  if (name === '' || authority === '' || textWidth(whole, fontSize) <= width) return within(whole, width);
  const most = Math.max(width * AUTHORITY_SHARE, width - textWidth(`${name}${BETWEEN}`, fontSize));
  const fitted = within(authority, most);
  return `${within(name, width - textWidth(`${BETWEEN}${fitted}`, fontSize))}${BETWEEN}${fitted}`;
}

/** A text without its line breaks and doubled spaces. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ').trim();
}
