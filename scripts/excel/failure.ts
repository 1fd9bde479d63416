import { ScriptSyntaxError } from './execute';

/** What an Office.js error says besides its message. */
interface DebugInfo {
  readonly errorLocation?: string;
  readonly statement?: string;
  readonly surroundingStatements?: readonly string[];
}

/** An error as Excel's own tools show it: name, code and message, then where it happened. */
export const describeFailure = (error: unknown): string => {
  if (error instanceof ScriptSyntaxError) return error.message;
  if (typeof error !== 'object' || error === null) return `Uncaught: ${String(error)}`;
  const { name, code, message, debugInfo, stack } = error as {
    readonly name?: string;
    readonly code?: string;
    readonly message?: string;
    readonly debugInfo?: DebugInfo;
    readonly stack?: string;
  };
  if (code === undefined || debugInfo === undefined) return stack ?? `${name ?? 'Error'}: ${message ?? ''}`;
  return [
    `${name ?? 'Error'}: ${code}: ${message ?? ''}`,
    ...(debugInfo.errorLocation === undefined ? [] : [`  location: ${debugInfo.errorLocation}`]),
    ...(debugInfo.statement === undefined ? [] : [`  statement: ${debugInfo.statement}`]),
    ...(debugInfo.surroundingStatements ?? []).map((line, at) => `${at === 0 ? '  around it:\n' : ''}    ${line}`),
  ].join('\n');
};
