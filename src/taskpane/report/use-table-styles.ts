import { makeStyles, tokens } from '@fluentui/react-components';

const cell = { padding: '3px 4px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' } as const;
const line = `1px solid ${tokens.colorNeutralStroke2}`;

/** Small tables of figures: names on the left, numbers on the right. */
export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th': { ...cell, fontWeight: tokens.fontWeightRegular },
    '& td': cell,
    '& th:first-child': { textAlign: 'left' },
    '& thead th': { color: tokens.colorNeutralForeground2, borderBottom: line, verticalAlign: 'bottom' },
    '& tfoot th, & tfoot td': { borderTop: line, fontWeight: tokens.fontWeightSemibold },
    '& caption': { textAlign: 'left', paddingBottom: '4px', color: tokens.colorNeutralForeground2 },
  },
});
