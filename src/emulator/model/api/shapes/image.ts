import { invalidArgument } from '../../../rich-api/host-error';
import type { Shape } from '../../state/shapes/shape';

type ImageFormat = NonNullable<Shape['image']>['format'];

export interface ReadImage {
  readonly base64: string;
  readonly format: ImageFormat;
  /** Points, at 96 pixels an inch. */
  readonly width: number;
  readonly height: number;
}

const POINTS_A_PIXEL = 0.75;

/** What an image is, by its first bytes, and its size; anything that is no image is an InvalidArgument. */
export const imageOf = (text: string): ReadImage => {
  const base64 = text.replace(/^data:[^,]*,/, '');
  const bytes = decode(base64);
  const format = formatOf(bytes);
  if (format === undefined) throw invalidArgument();
  const [width, height] = sizeOf(bytes, format) ?? [96, 96];
  return { base64, format, width: width * POINTS_A_PIXEL, height: height * POINTS_A_PIXEL };
};

const decode = (base64: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    // Not base64 at all: the caller's mistake.
    throw invalidArgument();
  }
};

const formatOf = (bytes: Uint8Array): ImageFormat | undefined => {
  const [a, b] = bytes;
  if (a === 0x89 && b === 0x50) return 'PNG';
  if (a === 0xff && b === 0xd8) return 'JPEG';
  if (a === 0x47 && b === 0x49) return 'GIF';
  return a === 0x42 && b === 0x4d ? 'BMP' : undefined;
};

const sizeOf = (bytes: Uint8Array, format: ImageFormat): [width: number, height: number] | undefined => {
  const view = new DataView(bytes.buffer);
  if (format === 'PNG' && bytes.length >= 24) return [view.getUint32(16), view.getUint32(20)];
  if (format === 'GIF' && bytes.length >= 10) return [view.getUint16(6, true), view.getUint16(8, true)];
  if (format === 'BMP' && bytes.length >= 26) {
    return [Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true))];
  }
  return format === 'JPEG' ? jpegSize(view) : undefined;
};

/** The size stands in the first frame header; the segments before it are skipped by their length. */
const jpegSize = (view: DataView): [width: number, height: number] | undefined => {
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
};
