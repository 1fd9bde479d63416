import type { ChartFont as FileFont, Line, Paint, ShapeFormat } from '../../../xlsx/chart';
import { defined, ifAny } from '../../../xlsx/defined';
import type { ChartFill, ChartFont, ChartLine, ElementFormat, FilePaint } from '../../model/state/charts/chart-format';
import { EMU_PER_POINT, lineStyles } from '../open/chart-format';

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
export function fileLine({ color, lineStyle, weight, fromFile }: ChartLine): Line | undefined {
  if (lineStyle === 'None') return { paint: 'none' };
  const { dash } = fromFile ?? {};
  return ifAny(
    defined<Line>({
      paint: color === 'Automatic' ? undefined : solid(color, fromFile),
      width: weight === undefined ? undefined : Math.round(weight * EMU_PER_POINT),
      dash:
        lineStyle === 'Automatic'
          ? undefined
          : dash !== undefined && (lineStyles[dash] ?? 'Continuous') === lineStyle
            ? dash
            : dashes[lineStyle],
    }),
  );
}

export function filePaint({ color, fromFile }: ChartFill): Paint | undefined {
  if (color === 'Automatic') return undefined;
  return color === 'None' ? 'none' : solid(color, fromFile);
}

/** A colour that is still the file's is as transparent as there. */
function solid(color: string, fromFile: FilePaint | undefined): Exclude<Paint, 'none'> {
  return defined<Exclude<Paint, 'none'>>({ color, alpha: fromFile?.color === color ? fromFile.alpha : undefined });
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
