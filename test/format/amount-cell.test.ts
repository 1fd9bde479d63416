import { amountFromCell } from '../../src/format/amount-cell';

describe('The amount that a cell holds', () => {
  it.each([
    ['1,2 M€', 1_200_000],
    ['1.2 M€', 1_200_000],
    ['120 k€', 120_000],
    ['12 000,50 €', 12_000.5],
    ['1,250,000 EUR', 1_250_000],
    ['3 millions d’euros', 3_000_000],
    ['120 k€ TTC', '120 k€ TTC'],
    ['environ 1,2 M€', 'environ 1,2 M€'],
    ['M€', 'M€'],
    // A thousand two hundred and fifty millions, or one and a quarter? Only the person knows.
    ['1,250 M€', '1,250 M€'],
    ['0,125 M€', '0,125 M€'],
    ['12,500 k€', '12,500 k€'],
    ['-1,250 millions d’euros', '-1,250 millions d’euros'],
    ['0,125 €', '0,125 €'],
    ['0,125,000 €', '0,125,000 €'],
    ['12,500 €', 12_500],
    ['1,250,000 k€', 1_250_000_000],
    ['1,250.5 k€', 1_250_500],
  ])('is, for « %s », %s', (cell, amount) => {
    expect(amountFromCell(cell)).toBe(amount);
  });
});
