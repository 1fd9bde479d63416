import type { Raster } from './raster';

/** Letters of three by five dots; a line of dots is one octal digit. */
const glyphs = new Map(
  [
    ...`A25755 B65656 C34443 D65556 E74647 F74644 G34553 H55755 I72227 J11152 K55655 L44447 M57755 N65555 O25552 P65644
Q25563 R65655 S34216 T72222 U55557 V55552 W55775 X55255 Y55222 Z71247 075557 126227 271747 371317 455711 574717
674757 771111 875757 975717 .00002 ,00024 -00700 %51245 :02020 /11244 (12221 )42224 +02720 '22000 _00007 =07070`.matchAll(
      /(\S)([0-7]{5})/g,
    ),
  ].map(([, letter = '', dots = '']) => [letter, Array.from(dots, Number)] as const),
);

const DOT = 2;
/** How far one letter stands from the next, in pixels. */
const STEP = 4 * DOT;

export const LINE_HEIGHT = 5 * DOT;
export const textWidth = (text: string): number => text.length * STEP - DOT;

/** As much of a text as has room. */
export const fitted = (text: string, room: number): string =>
  textWidth(text) <= room ? text : `${text.slice(0, Math.max(0, Math.floor(room / STEP) - 2))}..`;

/** Writes in capitals without accents; a letter that there is none of leaves its place empty. */
export const write = (raster: Raster, text: string, left: number, top: number, color: string): void => {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toUpperCase();
  Array.from(letters).forEach((letter, at) => {
    glyphs.get(letter)?.forEach((dots, row) => {
      for (let column = 0; column < 3; column += 1) {
        if ((dots & (4 >> column)) === 0) continue;
        raster.rectangle(Math.round(left) + at * STEP + column * DOT, Math.round(top) + row * DOT, DOT, DOT, color);
      }
    });
  });
};
