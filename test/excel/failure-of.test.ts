import { startExcel, installGlobals } from '../../src/emulator/transport/node';
import { failureOf } from '../../src/excel/failure-of';

/** An error as Office.js makes it: its class takes what the host answered. */
function officeError(code: string, errorLocation: string): Error {
  installGlobals(startExcel());
  const make = OfficeExtension.Error as unknown as new (answer: object) => Error;
  return new make({ code, message: '', debugInfo: { code, message: '', errorLocation } });
}

describe('A refusal of Excel', () => {
  it.each([
    ['GeneralException', 'Range.insert', 'noRoom'],
    ['GeneralException', 'Range.values', 'unexpected'],
    ['AccessDenied', 'Range.insert', 'protectedSheet'],
    ['InvalidOperationInCellEditMode', '', 'cellEditing'],
    ['NewerThanThis', '', 'unexpected'],
  ])('%s at %s is told as %s', (code, location, told) => {
    expect(failureOf(officeError(code, location), 'addItem')).toMatchObject({ code: told, useCase: 'addItem' });
  });

  it('that is no error of Office.js at all is unexpected, with its cause for the log', () => {
    installGlobals(startExcel());
    const cause = new TypeError('lost');
    expect(failureOf(cause, 'open')).toEqual({ code: 'unexpected', useCase: 'open', cause });
  });
});
