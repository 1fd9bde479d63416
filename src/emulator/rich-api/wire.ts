/**
 * The messages that Office.js and its host exchange: one request and one response per `context.sync()`.
 * Numbers and names are those of the protocol; the emulator only reads and writes them.
 */

/** What an action of a request asks for. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object of a request is reached. */
export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Arguments of a call; `ReferencedObjectPathIds` says which of them are objects rather than plain values. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly WireReference[] | null;
}
export type WireReference = number | readonly WireReference[];

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** The members to read; names as the caller typed them, nested ones with `/` or `.`. */
export interface WireQuery {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireResponse {
  readonly Results: readonly WireResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** One event on its way to the client: category 65536, type, target id, arguments as JSON text, id, whether remote. */
export type WireEvent = readonly [65536, number, string, string, number, boolean];

/** Whether a request is Office.js's own, which lets go of objects after a run, rather than a script's. */
export const isTidyingUp = (request: WireRequest): boolean =>
  request.Actions.every((action) => action.ActionType === ActionType.instantiate || action.Name === '_RemoveReference');

/** An event as the other clients of a workbook see it, when one client's request raised it. */
export const asRemote = ([category, type, target, json, id]: WireEvent): WireEvent => {
  const args = { ...(JSON.parse(json) as object), source: 'Remote', triggerSource: 'Unknown' };
  return [category, type, target, JSON.stringify(args), id, true];
};
