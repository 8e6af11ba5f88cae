import { set } from '../core/dom.js';

/**
 * Runs work while a button shows that it runs and cannot be pressed twice. The focus stays on it.
 *
 * @template T
 * @param {HTMLButtonElement} button
 * @param {() => Promise<T>} work
 * @returns {Promise<T | undefined>}
 */
export async function busy(button, work) {
  if (button.getAttribute('aria-busy') === 'true') return undefined;
  set(button, 'aria-busy', 'true');
  set(button, 'aria-disabled', 'true');
  try {
    return await work();
  } finally {
    set(button, 'aria-busy', null);
    set(button, 'aria-disabled', null);
  }
}
