import { shortNames } from '../../scripts/build/short-names.js';

describe('The names of classes in the built site', () => {
  it('are short, the same in all styles, and those of the rules as well', () => {
    const made = shortNames([
      [{ root: { Bprop1: 'f1aaaaa', Bprop2: 0 } }, { d: ['.f1aaaaa{margin:0;}'] }],
      [
        { box: { Bprop2: 'f2bbbbb f3ccccc' } },
        { d: [['.f2bbbbb{padding:0;}', { p: -1 }]], h: ['.f3ccccc:hover{top:0;}'] },
      ],
      ['r9reset', null, ['.r9reset{left:0;}', '.r9reset .fui-Icon{color:red;}']],
    ]);
    expect(made).toEqual([
      [{ root: { a: 'a', b: 0 } }, { d: ['.a{margin:0}'] }],
      [{ box: { b: 'b c' } }, { d: [['.b{padding:0}', { p: -1 }]], h: ['.c:hover{top:0}'] }],
      ['d', null, ['.d{left:0}', '.d .fui-Icon{color:red}']],
    ]);
  });
});
