import type { ChartFont as FileFont, Line, Paint, ShapeFormat } from '../../../xlsx/chart';
import { defined, ifAny } from '../../../xlsx/defined';
import type { ChartFill, ChartFont, ChartLine, ElementFormat } from '../../model/state/charts/chart-format';

const EMU_PER_POINT = 12_700;
const dashes: Readonly<Record<string, string>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
  Grey25: 'solid',
  Grey50: 'solid',
  Grey75: 'solid',
};

/** Undefined where nothing was chosen. */
export function fileLine({ color, lineStyle, weight }: ChartLine): Line | undefined {
  if (lineStyle === 'None') return { paint: 'none' };
  return ifAny(
    defined<Line>({
      paint: color === 'Automatic' ? undefined : { color },
      width: weight === undefined ? undefined : Math.round(weight * EMU_PER_POINT),
      dash: lineStyle === 'Automatic' ? undefined : dashes[lineStyle],
    }),
  );
}

export function filePaint({ color }: ChartFill): Paint | undefined {
  if (color === 'Automatic') return undefined;
  return color === 'None' ? 'none' : { color };
}

export function shapeOf({ fill, line }: ElementFormat): ShapeFormat | undefined {
  return ifAny(defined<ShapeFormat>({ fill: filePaint(fill), line: fileLine(line) }));
}

export function fileFont({ name, size, bold, italic, color }: ChartFont): FileFont | undefined {
  return ifAny(
    defined<FileFont>({
      name,
      size: size === undefined ? undefined : Math.round(size * 100),
      bold,
      italic,
      color: color === 'Automatic' ? undefined : color,
    }),
  );
}
