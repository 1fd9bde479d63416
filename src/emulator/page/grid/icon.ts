import type { IconLook } from '../../model/conditional/scales';
import { iconSets, type IconSet } from '../../model/state/conditional/enumerations';

const ARROWS = ['▼', '▶', '▲'];
const CIRCLES = ['○', '◔', '◑', '◕', '●'];

/** A sign that stands for the icon of a conditional format. */
export const iconText = (icon: IconLook | undefined): string => {
  if (icon === undefined) return '';
  const signs = /Arrow|Triangle/.test(icon.set) ? ARROWS : CIRCLES;
  const best = iconSets[icon.set as IconSet] - 1;
  return `${signs[Math.round((icon.index / best) * (signs.length - 1))] ?? ''} `;
};
