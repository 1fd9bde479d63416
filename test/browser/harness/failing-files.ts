import { strToU8 } from 'fflate';
import type { FailureCode } from '../../../src/application/result';
import { newBook, newSheet } from '../../../src/xlsx/new-book';
import { writeBook } from '../../../src/xlsx/write-book';

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encrypted = [...compound, ...Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0])];
const workbook = writeBook(newBook([newSheet('Feuil1')]));

/** A file for each way in which one cannot be taken as a fiche. */
export const FILES_THAT_FAIL: readonly (readonly [FailureCode, Uint8Array])[] = [
  ['unreadableFile', strToU8('bonjour')],
  ['damagedFile', workbook.slice(0, 900)],
  ['oldFormatFile', Uint8Array.from(compound)],
  ['encryptedFile', Uint8Array.from(encrypted)],
  ['fileTooLarge', strToU8('['.repeat(1000))],
  ['notAFiche', workbook],
  ['newerFile', strToU8('{"format":"fiche-projet-data","formatVersion":99}')],
];
