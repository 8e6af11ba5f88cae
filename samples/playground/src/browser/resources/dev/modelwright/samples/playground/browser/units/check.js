/** @param {unknown} actual @param {unknown} expected */
export function same(actual, expected) {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}, but was ${a}`);
}

/** @param {unknown} value @param {string} words */
export function that(value, words) {
  if (!value) throw new Error(words);
}
