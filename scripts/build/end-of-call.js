/**
 * Where the call ends whose arguments begin at `start`: parentheses in strings and comments do not count.
 *
 * @param {string} source a module
 * @param {number} start just behind the parenthesis that opens
 */
export const endOfCall = (source, start) => {
  let quote = '';
  let depth = 1;
  for (let at = start; at < source.length; at += 1) {
    const sign = source[at];
    if (quote !== '') {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
    } else if (source.startsWith('//', at)) at = source.indexOf('\n', at);
    else if (source.startsWith('/*', at)) at = source.indexOf('*/', at) + 1;
    else if (sign === '"' || sign === "'" || sign === '`') quote = sign;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return at;
  }
  throw new Error('A call of Griffel’s has no end.');
};
