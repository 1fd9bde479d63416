import type { SeriesFigures } from '../../model/charts/picture/chart-figures';
import type { MarkerStyle } from '../../model/state/charts/enumerations';
import { svg } from '../element';
import { colorOr } from './frame';

const BY_PLACE: readonly MarkerStyle[] = ['Circle', 'Diamond', 'Square', 'Triangle', 'X', 'Star'];

const outline = (style: MarkerStyle, x: number, y: number, r: number): string => {
  switch (style) {
    case 'Square':
      return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
    case 'Diamond':
      return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}z`;
    case 'Triangle':
      return `M${x} ${y - r}L${x + r} ${y + r}H${x - r}z`;
    case 'X':
    case 'Star':
    case 'Plus':
      return `M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`;
    case 'Dash':
      return `M${x - r} ${y}H${x + r}`;
    default:
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
};

/** The marker of one point. */
export const marker = ({ series, color }: SeriesFigures, place: number, x: number, y: number): SVGPathElement => {
  const { style, size, background, foreground } = series.marker;
  const shape = style === 'Automatic' ? (BY_PLACE[place % BY_PLACE.length] ?? 'Circle') : style;
  return svg('path', {
    d: outline(shape, x, y, ((size ?? 5) * 96) / 72 / 2),
    fill: colorOr(background ?? '', color),
    stroke: colorOr(foreground ?? '', color),
    'stroke-width': 1.4,
    class: 'marker',
  });
};
