import type { Failure, FailureCode } from '../application/result';

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
  const code = error instanceof OfficeExtension.Error ? CODES[error.code] : undefined;
  return { code: code ?? 'unexpected', useCase, cause: error };
}
