/** A pane of Excel's own width, zoomed to 200 %: few pixels, all of them needed. */
export const ZOOMED = '@media (max-width: 260px)';
