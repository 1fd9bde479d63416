/** A thing that Excel repairs or refuses on opening, and that a schema does not see. */
export interface LintError {
  readonly code:
    | 'duplicateTable'
    | 'tableHeader'
    | 'tableColumns'
    | 'overlappingTables'
    | 'mergeInTable'
    | 'duplicateName'
    | 'danglingName'
    | 'sharedString'
    | 'order'
    | 'tooLong'
    | 'formula';
  /** The sheet and the cell, table or name. */
  readonly place: string;
}
