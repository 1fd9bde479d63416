import { zlibSync } from 'fflate';
import type { Raster } from './raster';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A picture as a PNG file, in base64. */
export const pngBase64 = (raster: Raster): string => {
  const bytes = new Uint8Array([
    ...SIGNATURE,
    ...chunk('IHDR', [...number(raster.width), ...number(raster.height), 8, 2, 0, 0, 0]),
    ...chunk('IDAT', [...zlibSync(scanlines(raster))]),
    ...chunk('IEND', []),
  ]);
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

/** Every line of pixels begins with a 0: it is not filtered. */
const scanlines = ({ width, height, pixels }: Raster): Uint8Array => {
  const line = width * 3;
  const lines = new Uint8Array(height * (line + 1));
  for (let row = 0; row < height; row += 1) {
    lines.set(pixels.subarray(row * line, (row + 1) * line), row * (line + 1) + 1);
  }
  return lines;
};

const number = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

const chunk = (type: string, data: readonly number[]): number[] => {
  const body = Array.from(type, (letter) => letter.charCodeAt(0)).concat(data);
  return [...number(data.length), ...body, ...number(checksum(body))];
};

const checksum = (bytes: readonly number[]): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
};
