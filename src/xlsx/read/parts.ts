import { unzipSync } from 'fflate';

import { LIMITS, Refused } from './refusal';
import { attribute, children, parseXml, type Visit, type XmlNode } from './xml-node';

/** A link from one part to another, or to an address outside. */
export interface Link {
  readonly id: string;
  /** Last word of the link's type: `worksheet`, `table`, `chart`… */
  readonly kind: string;
  /** Path of the part; the address itself where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a file, found by path in any case. */
export class Parts {
  private readonly files = new Map<string, Uint8Array>();
  private readonly parsed = new Map<string, XmlNode>();
  readonly paths: readonly string[];

  constructor(files: Readonly<Record<string, Uint8Array>>) {
    this.paths = Object.keys(files);
    for (const [path, bytes] of Object.entries(files)) this.files.set(keyOf(path), bytes);
  }

  has(path: string): boolean {
    return this.files.has(keyOf(path));
  }

  bytes(path: string): Uint8Array | undefined {
    return this.files.get(keyOf(path));
  }

  /** The root element of a part; undefined where there is no such part. */
  xml(path: string): XmlNode | undefined {
    const key = keyOf(path);
    const known = this.parsed.get(key);
    if (known) return known;
    const node = this.visitXml(path);
    if (node) this.parsed.set(key, node);
    return node;
  }

  /** The same for a part that is read once, element by element. */
  visitXml(path: string, each?: Visit): XmlNode | undefined {
    const bytes = this.files.get(keyOf(path));
    if (!bytes) return undefined;
    if (bytes.length > LIMITS.part) throw new Refused('tooLarge');
    return parseXml(bytes, each);
  }

  /** Where a part leads; `''` is the package itself. */
  links(from: string): readonly Link[] {
    const slash = from.lastIndexOf('/') + 1;
    const path = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
    return children(this.xml(path), 'Relationship').map((node) => {
      const external = attribute(node, 'TargetMode') === 'External';
      const target = attribute(node, 'Target') ?? '';
      const type = attribute(node, 'Type') ?? '';
      return {
        id: attribute(node, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolved(from.slice(0, slash), target),
        external,
      };
    });
  }

  linkOf(from: string, id: string | undefined): Link | undefined {
    return this.links(from).find((link) => link.id === id);
  }
}

function keyOf(path: string): string {
  return path.replace(/^\//, '').toLowerCase();
}

/** A target seen from a folder, without leaving the file: `..` beyond the root stays at the root. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Inflates a file within `LIMITS`, which are held against the sizes that it declares before anything is inflated. */
export function openParts(bytes: Uint8Array): Parts {
  if (bytes.length > LIMITS.file) throw new Refused('tooLarge');
  if (isCompoundFile(bytes)) throw new Refused(holdsEncryptedPackage(bytes) ? 'encrypted' : 'oldFormat');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refused('notAWorkbook');
  let entries = 0;
  let inflated = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        entries += 1;
        inflated += originalSize;
        if (entries > LIMITS.entries || inflated > LIMITS.inflated) throw new Refused('tooLarge');
        return true;
      },
    });
    return new Parts(files);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged');
  }
}

function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** An encrypted workbook is a compound file with a stream of this name, in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 1) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
