import { describe as describeType, ref } from '../../../src/emulator/rich-api/descriptor';
import { Engine } from '../../../src/emulator/rich-api/engine';
import { itemNotFound } from '../../../src/emulator/rich-api/host-error';
import { TypeRegistry } from '../../../src/emulator/rich-api/type-registry';
import type { WireAction, WireObjectPath, WireResponse } from '../../../src/emulator/rich-api/wire';

interface Shelf {
  readonly books: { title: string }[];
}

const library = new TypeRegistry([
  describeType<Shelf>('Shelf', {
    links: { books: (shelf) => ref('BookCollection', shelf) },
  }),
  describeType<Shelf>('BookCollection', {
    items: (shelf) => shelf.books.map((book) => ref('Book', book)),
    item: (shelf, args) => {
      const book = shelf.books.find(({ title }) => title === args.text(0));
      if (book === undefined) throw itemNotFound();
      return ref('Book', book);
    },
    methods: {
      add: (shelf, args) => {
        const book = { title: args.text(0) };
        shelf.books.push(book);
        return ref('Book', book);
      },
    },
  }),
  describeType<{ title: string }>('Book', {
    id: ({ title }) => ({ Id: title }),
    absent: ['cover'],
    values: {
      title: {
        get: (book) => book.title,
        set: (book, value) => {
          book.title = String(value);
        },
      },
      length: ({ title }) => title.length,
    },
  }),
]);

const shelfPath: WireObjectPath = { Id: 1, ObjectPathType: 1, Name: '' };
const booksPath: WireObjectPath = { Id: 2, ObjectPathType: 4, Name: 'Books', ParentObjectPathId: 1 };
const addPath: WireObjectPath = {
  Id: 3,
  ObjectPathType: 3,
  Name: 'Add',
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: ['Emma'] },
};
const item = (title: string, method = 5): WireObjectPath => ({
  Id: 4,
  ObjectPathType: method,
  Name: method === 3 ? 'GetItemOrNullObject' : '',
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [title] },
});

/** Answers actions over a shelf, numbered from 1. */
const answer = (shelf: Shelf, fourth: WireObjectPath, ...actions: readonly Omit<WireAction, 'Id'>[]): WireResponse =>
  new Engine(library, { global: ref('Shelf', shelf), service: () => ref('Shelf', shelf) }).answer({
    Actions: actions.map((action, at) => ({ ...action, Id: at + 1 })),
    ObjectPaths: Object.fromEntries([shelfPath, booksPath, addPath, fourth].map((path) => [path.Id, path])),
  });

const full = (): Shelf => ({ books: [{ title: 'Emma' }, { title: 'Ulysses' }, { title: 'Nana' }] });

describe('The protocol engine', () => {
  it('follows a path once, however often it is named', () => {
    const shelf: Shelf = { books: [] };
    const add = { ActionType: 1, ObjectPathId: 3 };
    expect(answer(shelf, item('Emma'), add, add).Results).toEqual([
      { ActionId: 1, Value: { Id: 'Emma' } },
      { ActionId: 2, Value: { Id: 'Emma' } },
    ]);
    expect(shelf.books).toHaveLength(1);
  });

  it('selects members of a collection’s items, a page at a time', () => {
    const query = { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['items/TITLE'], Top: 1, Skip: 1 } };
    expect(answer(full(), item('Emma'), query).Results[0]?.Value).toEqual({
      Count: 3,
      _Items: [{ _Index: 1, Id: 'Ulysses', Title: 'Ulysses' }],
    });
  });

  it('answers a null object where an item is missing, and null for what is below it', () => {
    const actions = [
      { ActionType: 1, ObjectPathId: 4 },
      { ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ['title'] } },
    ];
    expect(answer(full(), item('Moby Dick', 3), ...actions).Results.map(({ Value }) => Value)).toEqual([null, null]);
  });

  it('stops at the first failure and keeps what was done before it', () => {
    const shelf = full();
    const set = { ActionType: 4, Name: 'Title', ObjectPathId: 4, ArgumentInfo: { Arguments: ['Emma II'] } };
    const fail = { ActionType: 3, Name: 'Burn', ObjectPathId: 4 };
    const response = answer(shelf, item('Emma'), set, fail, set);
    expect(response.Results).toHaveLength(1);
    expect(response.Error).toMatchObject({ Code: 'ApiNotFound', Location: 'Book.burn', ActionIndex: 1 });
    expect(response.Error?.Message).toContain('Book.burn');
    expect(shelf.books[0]?.title).toBe('Emma II');
  });

  it('refuses to write what can only be read', () => {
    const set = { ActionType: 4, Name: 'Length', ObjectPathId: 4, ArgumentInfo: { Arguments: [3] } };
    expect(answer(full(), item('Emma'), set).Error?.Code).toBe('InvalidOperation');
  });

  it('passes over names nobody knows, and refuses members it is known to lack', () => {
    const load = (name: string): WireResponse =>
      answer(full(), item('Emma'), { ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: [name] } });
    expect(load('NoPropertiesNeeded').Results[0]?.Value).toEqual({ Id: 'Emma' });
    expect(load('cover').Error).toMatchObject({ Code: 'ApiNotFound' });
  });

  it('updates several members at once', () => {
    const shelf = full();
    answer(shelf, item('Emma'), { ActionType: 9, ObjectPathId: 4, ObjectState: { Title: 'Persuasion' } });
    expect(shelf.books[0]?.title).toBe('Persuasion');
  });

  it('names traces twice: as a result and among the traces', () => {
    const response = answer(full(), item('Emma'), { ActionType: 5 });
    expect(response).toEqual({ Results: [{ ActionId: 1, Value: null }], TraceIds: [1] });
  });
});
