/** What the reader chose, remembered by the browser. Never anything secret. */

const KEY = 'playground.settings';

/** @typedef {{language?: 'en' | 'zh', theme?: 'system' | 'light' | 'dark', lastUse?: string}} Settings */

/** @returns {Settings} */
export function settings() {
  return readJson(localStorage, KEY) ?? {};
}

/** @param {Settings} change */
export function remember(change) {
  writeJson(localStorage, KEY, { ...settings(), ...change });
}

/** Reads a value that is not there, or no JSON, as null. @param {Storage} storage @param {string} key */
export function readJson(storage, key) {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** A full or forbidden storage forgets; nothing else breaks. @param {Storage} storage @param {string} key @param {unknown} value */
export function writeJson(storage, key, value) {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // Remembering is a comfort.
  }
}
