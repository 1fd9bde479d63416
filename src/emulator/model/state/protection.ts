import { HostError } from '../../rich-api/host-error';
import type { Area } from './area';
import { part } from './part';
import type { Sheet } from './sheet';

/** What a protected sheet still allows, as Office.js names it. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export const strictProtection: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export interface SheetProtection {
  protected: boolean;
  options: ProtectionOptions;
  password: string;
}

export const protectionOf = part<Sheet, SheetProtection>(() => ({
  protected: false,
  options: strictProtection,
  password: '',
}));

const denied = (): HostError => new HostError('AccessDenied');

/** Refuses to change the contents of locked cells on a protected sheet. */
export const requireEditable = (sheet: Sheet, area: Area): void => {
  if (!protectionOf(sheet).protected) return;
  if (sheet.formats.within(area).some((format) => format.locked)) throw denied();
};

/** Refuses what a protected sheet does not allow, e.g. `requireAllowed(sheet, 'allowFormatCells')`. */
export const requireAllowed = (sheet: Sheet, option: Exclude<keyof ProtectionOptions, 'selectionMode'>): void => {
  const protection = protectionOf(sheet);
  if (protection.protected && !protection.options[option]) throw denied();
};

/** Refuses any change of structure to a protected sheet. */
export const requireUnprotected = (sheet: Sheet): void => {
  if (protectionOf(sheet).protected) throw denied();
};
