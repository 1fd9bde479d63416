/** Draws an SVG text as a PNG, at its own size in pixels. Rejects where the browser cannot. */
export async function pngOfSvg(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png');
  });
}

/**
 * Hands a file to the browser as a download. Nobody tells whether one came of it: web views of Excel on Mac and iPad may
 * drop it without a word, so whoever calls shows the content as well.
 */
export function offerDownload(name: string, address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}

/** Whether this browser says that it can put images on the clipboard; it may still refuse. */
export function canCopyImages(): boolean {
  return typeof ClipboardItem === 'function' && 'clipboard' in navigator && 'write' in navigator.clipboard;
}

/** Puts a PNG on the clipboard; rejects where the host forbids it. */
export function copyImage(png: Blob): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
