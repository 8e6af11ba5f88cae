/**
 * Returns a function that runs `work` once, when it has not been called for a while.
 *
 * @param {() => void} work
 * @param {number} ms
 * @returns {(() => void) & {cancel: () => void}}
 */
export function debounce(work, ms) {
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  };
  later.cancel = () => clearTimeout(timer);
  return later;
}
