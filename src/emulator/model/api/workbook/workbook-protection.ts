import { describe } from '../../../rich-api/descriptor';
import { HostError } from '../../../rich-api/host-error';
import { workbookProtection } from '../../sheets/sheets';
import type { Workbook } from '../../state/workbook';

export const workbookProtectionType = describe<Workbook>('WorkbookProtection', {
  values: { protected: (workbook) => workbookProtection(workbook).protected },
  methods: {
    protect: (workbook, args) => {
      const protection = workbookProtection(workbook);
      if (protection.protected) throw new HostError('InvalidOperation', 'The workbook is already protected.');
      Object.assign(protection, { protected: true, password: args.optionalText(0) ?? '' });
      workbook.touch();
    },
    unprotect: (workbook, args) => {
      const protection = workbookProtection(workbook);
      if (!protection.protected) return;
      if (protection.password !== (args.optionalText(0) ?? '')) throw new HostError('AccessDenied');
      Object.assign(protection, { protected: false, password: '' });
      workbook.touch();
    },
  },
});
