/** Pixels from the corner of the drawn sheet. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an element stands on the drawn sheet now, before the sheet's zoom; frozen cells are where they are seen. */
export const placeOf = (element: HTMLElement, canvas: HTMLElement): Place => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const origin = canvas.getBoundingClientRect();
  const scale = canvas.currentCSSZoom;
  return {
    left: (left - origin.left) / scale,
    top: (top - origin.top) / scale,
    width: width / scale,
    height: height / scale,
  };
};
