/**
 * Codes an Excel host answers with, and the English sentence and HTTP status that come with each. The codes are those of
 * Microsoft's pages: « Error handling with the application-specific JavaScript APIs », and the enumerations Excel.ErrorCodes and
 * OfficeExtension.ErrorCodes. The pages give no statuses: those here are chosen by likeness.
 */
const known = {
  AccessDenied: ['You cannot perform the requested operation.', 403],
  ActivityLimitReached: ['Activity limit has been reached.', 429],
  ApiNotAvailable: ['The requested API is not available.', 404],
  ApiNotFound: [
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
    404,
  ],
  BadPassword: ['The password you supplied is incorrect.', 400],
  Conflict: ['Request could not be processed because of a conflict.', 409],
  ConflictingRequest: ['Request could not be processed because of a conflict.', 409],
  ConnectionFailure: ["We're sorry, the connection to the application was lost.", 500],
  ContentLengthRequired: ['A Content-length HTTP header is missing.', 411],
  DirtySupportingFormula: ['The operation failed because a formula that it depends on is not calculated yet.', 400],
  EmptyChartSeries: ['The attempted operation failed because the chart series is empty.', 400],
  FilteredRangeConflict: ['The attempted operation causes a conflict with a filtered range.', 400],
  FormulaLengthExceedsLimit: ['The bytecode of the applied formula exceeds the maximum length limit.', 400],
  GeneralException: ['There was an internal error while processing the request.', 500],
  HostRestartNeeded: ['The Office application needs to be restarted.', 500],
  InactiveWorkbook: [
    'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.',
    400,
  ],
  InsertDeleteConflict: ['The insert or delete operation attempted resulted in a conflict.', 409],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidBinding: ['This object binding is no longer valid due to previous updates.', 400],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidOperationInCellEditMode: [
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    400,
  ],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  InvalidRequest: ['Cannot process the request.', 400],
  InvalidSelection: ['The current selection is invalid for this operation.', 400],
  ItemAlreadyExists: ['The resource being created already exists.', 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  MemoryLimitReached: ['The memory limit has been reached. Your action could not be completed.', 500],
  MergedRangeConflict: [
    "Cannot complete the operation. A table can't overlap with a PivotTable report, query results, a merged range, or another table.",
    409,
  ],
  NonBlankCellOffSheet: [
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    400,
  ],
  NotImplemented: ['The requested feature is not implemented.', 501],
  OpenWorkbookLinksBlocked: ["The current configuration doesn't allow opening workbook links.", 403],
  OperationCellsExceedLimit: ['The attempted operation affects more than the limit of 33554000 cells.', 400],
  PivotTableRangeConflict: ['The attempted operation causes a conflict with a PivotTable range.', 409],
  PowerQueryRefreshResourceChallenge: ['The refresh needs the credentials of a data source.', 401],
  RangeExceedsLimit: ['The cell count in the range has exceeded the maximum supported number.', 400],
  RangeImageExceedsLimit: ['The image of the range is larger than the limit.', 400],
  RefreshWorkbookLinksBlocked: [
    "The operation failed because the user hasn't granted permission to refresh external workbook links.",
    403,
  ],
  RequestAborted: ['The request was aborted during run time.', 500],
  RequestPayloadSizeLimitExceeded: ['The request payload size has exceeded the limit.', 413],
  ResponsePayloadSizeLimitExceeded: ['The response payload size has exceeded the limit.', 413],
  ServiceNotAvailable: ['The service is unavailable.', 503],
  Unauthenticated: ['Required authentication information is either missing or invalid.', 401],
  UnsupportedFeature: [
    'The operation failed because the source worksheet contains one or more unsupported features.',
    400,
  ],
  UnsupportedFillType: ['The fill is of a kind that the operation does not support.', 400],
  UnsupportedOperation: ['The operation attempted is not supported.', 400],
  UnsupportedSheet: ['This sheet type does not support this operation, since it is a Macro or Chart sheet.', 400],
} as const satisfies Record<string, readonly [string, number]>;

export type HostErrorCode = keyof typeof known;

/** Every code that Microsoft says a request may fail with, and those that Excel was seen to give. */
export const HOST_ERROR_CODES = Object.keys(known) as readonly HostErrorCode[];

/** A call that the host refuses. The engine turns it into the response's `Error`; it never reaches the caller as an exception. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly status: number;

  constructor(code: HostErrorCode, message?: string) {
    super(message ?? known[code][0]);
    this.name = 'HostError';
    this.code = code;
    this.status = known[code][1];
  }
}

export const invalidArgument = (message?: string): HostError => new HostError('InvalidArgument', message);
export const itemNotFound = (): HostError => new HostError('ItemNotFound');
