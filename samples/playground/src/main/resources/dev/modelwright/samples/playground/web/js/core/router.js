/**
 * Pages by the address behind `#`, so that a reload and a bookmark find the same page: `#/use/ID/llm/echo-2`.
 *
 * @typedef {{page: string, parts: string[]}} Route
 */

/** @param {string} hash @returns {Route} */
export function parseRoute(hash) {
  const [page = '', ...parts] = hash.replace(/^#\/?/, '').split('/').map(decode);
  return { page: page || 'catalogue', parts };
}

/** @param {string} page @param {...string} parts */
export function route(page, ...parts) {
  return `#/${[page, ...parts].map(encodeURIComponent).join('/')}`;
}

/** Changes the address without a new page. @param {string} page @param {...string} parts */
export function replaceRoute(page, ...parts) {
  history.replaceState(null, '', route(page, ...parts));
}

/** @param {string} part */
function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
