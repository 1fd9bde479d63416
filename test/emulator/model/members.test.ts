import { excelTypes } from '../../../src/emulator/model/registry';
import { startExcel } from '../../../src/emulator/transport/node';

/** The lists that Office.js's own classes keep about themselves. */
type Listing = '_scalarPropertyNames' | '_navigationPropertyNames';

const { Excel } = startExcel();
const classes = Excel as unknown as Record<string, { prototype: object } | undefined>;

const listed = (className: string, listing: Listing): string[] => {
  const prototype = classes[className]?.prototype;
  const property = prototype && Object.getOwnPropertyDescriptor(prototype, listing);
  const names: unknown = property?.get?.call({});
  return Array.isArray(names) ? names.map(String) : [];
};

/** Methods that scripts call: those of the class itself, without the machinery of every object. */
const methods = (className: string): string[] => {
  const prototype = classes[className]?.prototype ?? {};
  const machinery = /^_|^(?:constructor|load|retrieve|set|setMockData|toJSON|track|untrack|update|ensureUnchanged)$/;
  return Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(([name, { value }]) => typeof value === 'function' && !machinery.test(name))
    .map(([name]) => name);
};

/** Members that the emulated Excel refuses with ApiNotFound, by class. */
const absent: Readonly<Record<string, readonly string[]>> = {
  Chart: ['pivotOptions'],
};

const has = (className: string, name: string): boolean => {
  const type = excelTypes.all.find((known) => known.name === className);
  if (type === undefined) return false;
  const key = name.toLowerCase();
  const forFree = type.items === undefined ? [] : ['getcount', 'getitemat', 'items'];
  return (
    type.values.has(key) ||
    type.links.has(key) ||
    type.methods.has(key) ||
    type.methods.has(key.replace(/ornullobject$/, '')) ||
    (type.item !== undefined && /^getitem(?:ornullobject)?$/.test(key)) ||
    forFree.includes(key)
  );
};

describe('The emulated classes have the members of Office.js', () => {
  const ours = Object.keys(classes).filter((name) =>
    /^(?:Chart|Conditional|PageLayout|PageBreak|HeaderFooter|Shape|GroupShape|TextFrame|TextRange|Line$|Image$|WorksheetFreeze|ColorScale|DataBar|IconSet|CellValueC|TextC|TopBottom|PresetC|CustomC)/.test(
      name,
    ),
  );
  const described = ours.filter((name) => excelTypes.all.some((type) => type.name === name));

  it.each(described)('%s', (name) => {
    const members = [
      ...listed(name, '_scalarPropertyNames'),
      ...listed(name, '_navigationPropertyNames'),
      ...methods(name),
    ];
    const missing = members.filter((member) => !has(name, member) && !absent[name]?.includes(member));
    expect(missing).toEqual([]);
  });

  it('has every class that has members', () => {
    const withMembers = ours.filter(
      (name) => listed(name, '_scalarPropertyNames').length > 0 || listed(name, '_navigationPropertyNames').length > 0,
    );
    expect(withMembers.filter((name) => !described.includes(name))).toEqual(['ChartPivotOptions']);
  });
});
