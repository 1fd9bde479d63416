import { inflateSync } from 'node:zlib';
import { onSheet, salesExcel } from './sales-workbook';

/** Size and lines of pixels of an uncomplicated PNG, read without the code that wrote it. */
const readPng = (base64: string): { width: number; height: number; pixel: (x: number, y: number) => string } => {
  const file = Buffer.from(base64, 'base64');
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const start = file.indexOf('IDAT') + 4;
  const data = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
  expect(data).toHaveLength(height * (width * 3 + 1));
  const pixel = (x: number, y: number): string => {
    const at = y * (width * 3 + 1) + 1 + x * 3;
    return `#${data
      .subarray(at, at + 3)
      .toString('hex')
      .toUpperCase()}`;
  };
  return { width, height, pixel };
};

const picture = async (type: 'Pie' | 'RadarMarkers' | 'Surface', ...size: [number?, number?, 'Fit'?]) =>
  onSheet(await salesExcel(), async (sheet, context) => {
    const chart = sheet.charts.add(type, sheet.getRange('A1:B7'));
    const image = chart.getImage(...size);
    await context.sync();
    return readPng(image.value);
  });

describe('The picture of a chart', () => {
  it('is a PNG of the chart’s size, with its data in their colours', async () => {
    const { width, height, pixel } = await picture('Pie');
    expect([width, height]).toEqual([480, 288]);
    expect(pixel(0, 0)).toBe('#FFFFFF');
    // The largest slice is the third, below the middle.
    expect(pixel(240, 200)).toBe('#A5A5A5');
    expect(pixel(260, 100)).toBe('#4472C4');
  });

  it('keeps the proportions when it is fitted', async () => {
    const { width, height } = await picture('RadarMarkers', 300, 300);
    expect([width, height]).toEqual([300, 180]);
  });

  it('is refused for types that the emulator cannot draw', async () => {
    await expect(picture('Surface')).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});
