/** Pixels from the corner of the drawn sheet. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an element stands on the drawn sheet now; frozen cells are where they are seen. */
export const placeOf = (element: HTMLElement, canvas: HTMLElement): Place => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const origin = canvas.getBoundingClientRect();
  return { left: left - origin.left, top: top - origin.top, width, height };
};
