import { labelSides } from '../../../src/format/synthesis/label-sides';

const at = (x: number, y: number, text = 'Capteurs de bornes') => ({ x, y, text });

describe('The labels of the matrix', () => {
  it('stand at the right of their points where there is room', () => {
    expect(labelSides([at(10, 10), at(10, 30), at(60, 60)])).toEqual(['right', 'right', 'right']);
  });

  it('stand elsewhere where another point or label is, or the chart ends', () => {
    expect(labelSides([at(40, 50), at(50, 50)])).toEqual(['left', 'right']);
    expect(labelSides([at(95, 50)])).toEqual(['left']);
    expect(labelSides([at(40, 50), at(48, 50), at(44, 50)])).toEqual(['left', 'right', 'above']);
  });

  it('stay within the chart where no side is free', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => at(90 + (i % 3), 50 + Math.floor(i / 3)));
    expect(labelSides(crowd)).not.toContain('right');
  });
});
