import type { Failure, FailureCode } from '../application/result';
import { NoAnswer } from './no-answer';

const CODES: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  CellEditMode: 'cellEditing',
  AccessDenied: 'protectedSheet',
  ProtectedSheet: 'protectedSheet',
  OperationCellsExceedLimit: 'unexpected',
  ItemNotFound: 'missingPart',
  InvalidReference: 'missingPart',
  NonBlankCellOffSheet: 'noRoom',
  InsertDeleteConflict: 'noRoom',
  MergedRangeConflict: 'noRoom',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  InactiveWorkbook: 'busy',
  MemoryLimitReached: 'busy',
  Timeout: 'busy',
  GeneralException: 'unexpected',
  Conflict: 'busy',
  ConnectionFailure: 'disconnected',
  InvalidRequestContext: 'disconnected',
  HostRestartNeeded: 'disconnected',
  Unauthenticated: 'readOnly',
  FilteredRangeConflict: 'noRoom',
};

/** Office's own error code as one of ours; the error itself goes along for the log. */
export function failureOf(error: unknown, useCase: string): Failure {
  if (error instanceof NoAnswer) return { code: 'busy', useCase, cause: error };
  const code = (error instanceof OfficeExtension.Error ? CODES[error.code] : undefined) ?? 'unexpected';
  return { code: code === 'unexpected' && isShiftRefused(error) ? 'noRoom' : code, useCase, cause: error };
}

/** Excel has no code of its own for every reason not to shift cells; the member that failed tells. */
function isShiftRefused(error: unknown): boolean {
  const location = error instanceof OfficeExtension.Error ? error.debugInfo.errorLocation : '';
  return /^(Range\.(insert|delete)|TableRow\.delete)$/i.test(location ?? '');
}
