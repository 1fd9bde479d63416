/**
 * Functions younger than the file format. A file prefixes them, so that an older Excel can tell them from a user's own; a person
 * and Office.js never see the prefix.
 */
const young =
  'ACOT ACOTH ARABIC BASE BINOM.DIST BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH ' +
  'CHISQ.DIST CHISQ.INV COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS ' +
  'DECIMAL ENCODEURL EXPON.DIST F.DIST F.INV FILTERXML FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAUSS ' +
  'IFNA IFS IMCOSH ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT ' +
  'NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC ' +
  'PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC ' +
  'SECH SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.INV TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEBSERVICE ' +
  'WEIBULL.DIST XLOOKUP XMATCH XOR Z.TEST UNIQUE SORTBY SEQUENCE RANDARRAY LET LAMBDA MAP REDUCE SCAN BYROW BYCOL ' +
  'MAKEARRAY TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND';
const prefixes = new Map([
  ...young.split(' ').map((name) => [name, '_xlfn.'] as const),
  ['FILTER', '_xlfn._xlws.'],
  ['SORT', '_xlfn._xlws.'],
]);

/** Applies a change to what is neither a text between quotes nor a quoted sheet's name. */
function outsideQuotes(formula: string, change: (code: string) => string): string {
  return formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|[^"']+/g, (part, quoted: string | undefined) =>
    quoted === undefined ? change(part) : part,
  );
}

/** The formula as a file writes it. */
export function formulaForFile(formula: string): string {
  return outsideQuotes(formula, (code) =>
    code.replace(
      /(?<![\w.])([A-Za-z][A-Za-z0-9.]*)(?=\()/g,
      (name) => `${prefixes.get(name.toUpperCase()) ?? ''}${name}`,
    ),
  );
}

/** The formula as a person reads it. */
export function formulaFromFile(formula: string): string {
  if (!formula.includes('_xlfn.')) return formula;
  return outsideQuotes(formula, (code) =>
    code.replace(/(_xlfn\.(?:_xlws\.)?)([A-Za-z][A-Za-z0-9.]*)(?=\()/g, (whole, prefix: string, name: string) =>
      prefixes.get(name.toUpperCase()) === prefix ? name : whole,
    ),
  );
}
