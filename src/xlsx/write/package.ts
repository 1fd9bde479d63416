import { strToU8, zipSync } from 'fflate';
import { element, xmlDocument } from './xml';

interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** Gathers the parts of a file with their types and the links between them. */
export class Package {
  private readonly parts = new Map<string, string>();
  private readonly types = new Map<string, string>();
  private readonly links = new Map<string, Relationship[]>();

  /** Adds a part; `path` is from the root, without a leading slash. */
  add(path: string, contentType: string, xml: string): void {
    this.parts.set(path, xml);
    if (contentType !== '') this.types.set(path, contentType);
  }

  /** Links a part (`''` for the package) to another, and gives the link's id. */
  link(from: string, type: string, to: string): string {
    return this.addLink(from, { type, target: `/${to}` });
  }

  /** Links a part to an address outside the file. */
  linkOut(from: string, type: string, address: string): string {
    return this.addLink(from, { type, target: address, external: true });
  }

  private addLink(from: string, relationship: Relationship): string {
    const links = this.links.get(from) ?? [];
    links.push(relationship);
    this.links.set(from, links);
    return `rId${links.length}`;
  }

  /** The file. `date` is stamped on each entry; the same input gives the same bytes. */
  toBytes(date: Date): Uint8Array {
    const files: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8(this.contentTypes()) };
    for (const [from, links] of this.links) files[linksPath(from)] = strToU8(linksXml(links));
    for (const [path, xml] of this.parts) files[path] = strToU8(xml);
    return zipSync(files, { mtime: date, level: 6 });
  }

  private contentTypes(): string {
    const overrides = [...this.types].map(([path, type]) =>
      element('Override', { PartName: `/${path}`, ContentType: type }),
    );
    return xmlDocument(
      element(
        'Types',
        { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
        element('Default', {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        }),
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        element('Default', {
          Extension: 'vml',
          ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
        }),
        ...overrides,
      ),
    );
  }
}

function linksPath(from: string): string {
  const slash = from.lastIndexOf('/') + 1;
  return `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
}

function linksXml(links: readonly Relationship[]): string {
  return xmlDocument(
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...links.map((link, index) =>
        element('Relationship', {
          Id: `rId${index + 1}`,
          Type: link.type,
          Target: link.target,
          TargetMode: link.external === true ? 'External' : undefined,
        }),
      ),
    ),
  );
}
