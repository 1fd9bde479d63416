import { LIMITS, Refused } from './refusal';
import { scanXml, type XmlListener } from './scan-xml';
import { unpack } from './unpack';
import { attribute, children, decoded, parseXml, type Visit, type XmlNode } from './xml-node';
import { zipEntries, type ZipEntry } from './zip-directory';

/** A link from one part to another, or to an address outside. */
export interface Link {
  readonly id: string;
  /** Last word of the link's type: `worksheet`, `table`, `chart`… */
  readonly kind: string;
  /** Path of the part; the address itself where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a file, found by path in any case; each is inflated when it is first wanted. */
export class Parts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly parsed = new Map<string, XmlNode>();
  private readonly linked = new Map<string, Links>();
  private readonly taken = new Set<string>();
  readonly paths: readonly string[];

  constructor(entries: readonly ZipEntry[]) {
    this.paths = entries.map(({ path }) => path);
    this.entries = new Map(entries.map((entry) => [keyOf(entry.path), entry]));
  }

  has(path: string): boolean {
    return this.entries.has(keyOf(path));
  }

  bytes(path: string): Uint8Array | undefined {
    const entry = this.entries.get(keyOf(path));
    if (!entry) return undefined;
    if (entry.size > LIMITS.part) throw new Refused('tooLarge');
    return unpack(entry);
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
    const bytes = this.bytes(path);
    return bytes && parseXml(bytes, each);
  }

  /** Tells a listener of each element and text of a part. */
  scan(path: string, listener: XmlListener): void {
    const bytes = this.bytes(path);
    if (bytes) scanXml(decoded(bytes), listener);
  }

  /**
   * Says that a part is read for its one owner: a sheet, a table, a drawing, a chart, notes. Wanted a second time, it is refused,
   * or else a small file could have one great part read ten thousand times.
   */
  take(path: string): string {
    const key = keyOf(path);
    if (this.taken.has(key)) throw new Refused('damaged');
    this.taken.add(key);
    return path;
  }

  /** Where a part leads; `''` is the package itself. */
  links(from: string): readonly Link[] {
    return this.linksOf(from).all;
  }

  linkOf(from: string, id: string | undefined): Link | undefined {
    return id === undefined ? undefined : this.linksOf(from).byId.get(id);
  }

  private linksOf(from: string): Links {
    const known = this.linked.get(from);
    if (known) return known;
    const slash = from.lastIndexOf('/') + 1;
    const path = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
    const all = children(this.xml(path), 'Relationship').map((node): Link => {
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
    const links = { all, byId: new Map(all.map((link) => [link.id, link])) };
    this.linked.set(from, links);
    return links;
  }
}

interface Links {
  readonly all: readonly Link[];
  readonly byId: ReadonlyMap<string, Link>;
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

/** Opens a file within `LIMITS`, which are held against what it declares before anything is inflated. */
export function openParts(bytes: Uint8Array): Parts {
  if (bytes.length > LIMITS.file) throw new Refused('tooLarge');
  if (isCompoundFile(bytes)) throw new Refused(holdsEncryptedPackage(bytes) ? 'encrypted' : 'oldFormat');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refused('notAWorkbook');
  return new Parts(zipEntries(bytes));
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
