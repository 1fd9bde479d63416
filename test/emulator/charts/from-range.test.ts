import { startExcel } from '../../../src/emulator/transport/node';
import { onSheet } from './sales-workbook';

type Cells = (string | number)[][];

/** Adds a chart over cells at A1 and reads back what Excel would make of them. */
const chartOf = async (
  cells: Cells,
  type: 'ColumnClustered' | 'Line' | 'XYScatter' | 'Bubble' | 'Pie' = 'ColumnClustered',
  by?: 'Auto' | 'Columns' | 'Rows',
  address?: string,
) => {
  const excel = startExcel();
  return onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange(`A1:${'ABCDEFGH'.charAt((cells[0]?.length ?? 1) - 1)}${cells.length}`);
    range.values = cells;
    const data = address === undefined ? range : sheet.getRange(address);
    const chart = sheet.charts.add(type, data, by);
    chart.load('plotBy');
    chart.series.load('items/name');
    await context.sync();
    const series = chart.series.items.map((item) => ({
      name: item.name,
      values: item.getDimensionValues('Values'),
      categories: item.getDimensionValues('Categories'),
      x: item.getDimensionValues('XValues'),
      sizes: item.getDimensionValues('BubbleSizes'),
    }));
    await context.sync();
    return {
      plotBy: chart.plotBy,
      series: series.map(({ name, values, categories, x, sizes }) => ({
        name,
        values: values.value,
        categories: categories.value,
        x: x.value,
        sizes: sizes.value,
      })),
    };
  });
};

describe('The series that Excel makes of a range', () => {
  it('takes the first row for names and a first column of text for categories', async () => {
    const { plotBy, series } = await chartOf([
      ['Product', 'Qtr1', 'Qtr2'],
      ['Frames', 5000, 7000],
      ['Saddles', 400, 323],
      ['Chains', 1550, 1088],
    ]);
    expect(plotBy).toBe('Columns');
    expect(series).toMatchObject([
      { name: 'Qtr1', values: [5000, 400, 1550], categories: ['Frames', 'Saddles', 'Chains'] },
      { name: 'Qtr2', values: [7000, 323, 1088], categories: ['Frames', 'Saddles', 'Chains'] },
    ]);
  });

  it('runs along the longer side when it may choose', async () => {
    const { plotBy, series } = await chartOf([
      ['', 'Jan', 'Feb', 'Mar'],
      ['North', 1, 2, 3],
      ['South', 4, 5, 6],
    ]);
    expect(plotBy).toBe('Rows');
    expect(series).toMatchObject([
      { name: 'North', values: [1, 2, 3], categories: ['Jan', 'Feb', 'Mar'] },
      { name: 'South', values: [4, 5, 6] },
    ]);
  });

  it('runs the way it is told', async () => {
    const cells = [
      ['', 'Jan', 'Feb', 'Mar'],
      ['North', 1, 2, 3],
      ['South', 4, 5, 6],
    ];
    const { series } = await chartOf(cells, 'Line', 'Columns');
    expect(series.map(({ name, values }) => [name, values])).toEqual([
      ['Jan', [1, 4]],
      ['Feb', [2, 5]],
      ['Mar', [3, 6]],
    ]);
  });

  it('calls series without names by their number', async () => {
    const { series } = await chartOf([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    expect(series).toMatchObject([
      { name: 'Series1', values: [1, 2, 3], categories: [1, 2, 3] },
      { name: 'Series2', values: [10, 20, 30], categories: [1, 2, 3] },
    ]);
  });

  it('takes a column of years for figures, unless the cell above it is empty', async () => {
    const years = (corner: string): Cells => [
      [corner, 'Sales'],
      [2020, 5],
      [2021, 6],
      [2022, 7],
    ];
    const named = await chartOf(years('Year'));
    expect(named.series.map(({ name }) => name)).toEqual(['Year', 'Sales']);
    const blank = await chartOf(years(''));
    expect(blank.series).toMatchObject([{ name: 'Sales', values: [5, 6, 7], categories: [2020, 2021, 2022] }]);
  });

  it('takes dates for categories', async () => {
    const excel = startExcel();
    const categories = await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ['Day', 'Visits'],
        ['1/1/2024', 10],
        ['1/2/2024', 12],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
      const count = chart.series.getCount();
      const found = chart.series.getItemAt(0).getDimensionValues('Categories');
      await context.sync();
      return [count.value, found.value];
    });
    expect(categories).toEqual([1, [45292, 45293]]);
  });

  it('takes two columns of text for categories of two levels', async () => {
    const { series } = await chartOf(
      [
        ['Region', 'Town', 'Sales'],
        ['North', 'Lille', 3],
        ['South', 'Nice', 4],
      ],
      'ColumnClustered',
      'Columns',
    );
    expect(series).toMatchObject([{ name: 'Sales', values: [3, 4], categories: ['North Lille', 'South Nice'] }]);
  });

  it('takes the first column of a scatter chart for its X values', async () => {
    const { series } = await chartOf(
      [
        ['Age', 'Height', 'Weight'],
        [10, 140, 35],
        [12, 150, 42],
        [14, 165, 55],
      ],
      'XYScatter',
    );
    expect(series).toMatchObject([
      { name: 'Height', values: [140, 150, 165], x: [10, 12, 14] },
      { name: 'Weight', values: [35, 42, 55], x: [10, 12, 14] },
    ]);
  });

  it('takes X, Y and size for a bubble chart', async () => {
    const { series } = await chartOf(
      [
        ['X', 'Y', 'Size'],
        [1, 10, 5],
        [2, 20, 8],
        [3, 15, 2],
        [4, 18, 9],
      ],
      'Bubble',
    );
    expect(series).toMatchObject([{ name: 'Y', values: [10, 20, 15, 18], x: [1, 2, 3, 4], sizes: [5, 8, 2, 9] }]);
  });

  it('reads a single column, and whole columns as far as they are filled', async () => {
    const cells = [
      ['Team', 'Points'],
      ['Red', 4],
      ['Blue', 7],
    ];
    const single = await chartOf(cells, 'Pie', 'Columns', 'B1:B3');
    expect(single.series).toMatchObject([{ name: 'Points', values: [4, 7], categories: [1, 2] }]);
    const whole = await chartOf(cells, 'Pie', 'Columns', 'A:B');
    expect(whole.series).toMatchObject([{ name: 'Points', values: [4, 7], categories: ['Red', 'Blue'] }]);
  });

  it('keeps an empty cell empty and counts text as nothing', async () => {
    const { series } = await chartOf([
      ['', 'A'],
      ['x', 1],
      ['y', ''],
      ['z', 3],
    ]);
    expect(series).toMatchObject([{ values: [1, '', 3] }]);
  });
});
