import { EventQueue } from '../rich-api/event-queue';
import { CellError } from './state/cell';
import { Grid } from './state/grid';
import { copyParts } from './state/part';
import type { LiveRange } from './state/range';
import type { Workbook } from './state/workbook';

/**
 * A workbook that holds the same as another and shares nothing with it that can change: one drawn fiche, say, for many tests.
 * Handlers, and the ranges that only clients hold, are not taken along.
 */
export const copyWorkbook = (workbook: Workbook): Workbook => {
  const copies = new Map<object, object>();
  const copy = copied(workbook, copies) as Workbook;
  for (const held of workbook.liveRanges) {
    const range = copies.get(held.deref() ?? held);
    if (range !== undefined) copy.liveRanges.add(new WeakRef(range as LiveRange));
  }
  return copy;
};

/** The copy of a value; what is reached twice is copied once. */
const copied = (value: unknown, copies: Map<object, object>): unknown => {
  if (typeof value !== 'object' || value === null || isConstant(value)) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const made = madeLike(value);
  copies.set(value, made);
  fill(made, value, (inner) => copied(inner, copies));
  return made;
};

const isConstant = (value: object): boolean =>
  value instanceof CellError || value instanceof Date || value instanceof WeakRef;

const madeLike = (value: object): object => {
  if (value instanceof Map) return new Map();
  if (value instanceof Set) return new Set();
  if (Array.isArray(value)) return [];
  if (value instanceof EventQueue) return new EventQueue();
  if (value instanceof Grid) return value.copy();
  return Object.create(Object.getPrototypeOf(value) as object) as object;
};

const fill = (made: object, from: object, copy: (value: unknown) => unknown): void => {
  if (from instanceof EventQueue || from instanceof Grid) return;
  if (from instanceof Map && made instanceof Map) for (const [key, value] of from) made.set(copy(key), copy(value));
  else if (from instanceof Set && made instanceof Set) {
    for (const value of from) if (!(value instanceof WeakRef)) made.add(copy(value));
  } else {
    for (const key of Object.keys(from)) Reflect.set(made, key, copy(Reflect.get(from, key)));
    copyParts(from, made, copy);
  }
};
