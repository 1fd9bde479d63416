import type { FailureCode } from '../application/result';
import type { Refusal } from './read/refusal';

const CODES: Readonly<Record<Refusal, FailureCode>> = {
  notAWorkbook: 'unreadableFile',
  encrypted: 'encryptedFile',
  oldFormat: 'oldFormatFile',
  damaged: 'damagedFile',
  tooLarge: 'fileTooLarge',
  internalError: 'unexpected',
};

/** Why a file was not read, as a failure code that has its sentence. */
export function refusalCode(refusal: Refusal): FailureCode {
  return CODES[refusal];
}
