import { describe } from '../../../rich-api/descriptor';
import { HostError, invalidArgument } from '../../../rich-api/host-error';
import { oneOf } from '../../../rich-api/arguments';
import { raise, worksheetEvent } from '../../events';
import { protectionOf, strictProtection, type ProtectionOptions } from '../../state/protection';
import { liveSheet, type SheetTarget } from '../worksheet-ref';

const readOptions = (given: Readonly<Record<string, unknown>>): ProtectionOptions => {
  const options: Record<string, unknown> = { ...strictProtection };
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    if (!(name in strictProtection)) throw invalidArgument();
    if (name === 'selectionMode') options[name] = oneOf(value, ['Normal', 'Unlocked', 'None']);
    else if (typeof value === 'boolean') options[name] = value;
    else throw invalidArgument();
  }
  return options as unknown as ProtectionOptions;
};

const tell = ({ workbook, sheet }: SheetTarget, isProtected: boolean): void => {
  workbook.touch();
  raise(workbook, sheet, worksheetEvent.protectionChanged, { isProtected });
};

export const worksheetProtectionType = describe<SheetTarget>('WorksheetProtection', {
  values: {
    protected: (target) => protectionOf(liveSheet(target)).protected,
    options: (target) => protectionOf(liveSheet(target)).options,
  },
  methods: {
    protect: (target, args) => {
      const protection = protectionOf(liveSheet(target));
      if (protection.protected) throw new HostError('InvalidOperation', 'The worksheet is already protected.');
      protection.options = readOptions(args.record(0));
      protection.password = args.optionalText(1) ?? '';
      protection.protected = true;
      tell(target, true);
    },
    unprotect: (target, args) => {
      const protection = protectionOf(liveSheet(target));
      if (!protection.protected) return;
      if (protection.password !== (args.optionalText(0) ?? '')) throw new HostError('AccessDenied');
      protection.protected = false;
      protection.password = '';
      tell(target, false);
    },
  },
});
