import { refresh } from './dom.js';
import { remember, settings } from './settings.js';
import { en } from '../i18n/en.js';
import { zh } from '../i18n/zh.js';

/** @typedef {Record<string, string>} Localized texts by language tag as in the YAML, `en_US` and `zh_Hans` */

const TABLES = { en, zh };

/** @returns {'en' | 'zh'} what was chosen, else what the browser prefers */
export function language() {
  const chosen = settings().language;
  if (chosen) return chosen;
  return (navigator.languages ?? []).map((tag) => tag.slice(0, 2)).find((tag) => tag in TABLES) === 'zh' ? 'zh' : 'en';
}

/** Returns the tag for `lang` attributes and number formats. */
export function languageTag() {
  return language() === 'zh' ? 'zh-Hans' : 'en';
}

/** @param {'en' | 'zh'} chosen */
export function useLanguage(chosen) {
  remember({ language: chosen });
  applyLanguage();
  refresh();
}

export function applyLanguage() {
  document.documentElement.lang = languageTag();
}

/**
 * Returns words of the page. `{name}` stands for a value; `one` and `other` forms are chosen by `n`.
 *
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  const found = TABLES[language()][key] ?? en[key];
  if (found === undefined) return key;
  const text = typeof found === 'string' ? found : (Number(values.n) === 1 && found.one) || found.other;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** The same as a function, for words that follow the language. @param {string} key @param {Record<string, any>} [values] */
export function tr(key, values) {
  return () => t(key, values);
}

/**
 * Returns a vendor's text in the chosen language, or the English one.
 *
 * @param {Localized | string | null | undefined} text
 */
export function local(text) {
  if (text === null || text === undefined) return '';
  if (typeof text === 'string') return text;
  const wanted = language() === 'zh' ? ['zh_Hans', 'zh_CN', 'zh'] : ['en_US', 'en'];
  const tag = wanted.find((one) => text[one]?.trim());
  return tag ? text[tag] : text.en_US ?? '';
}

/** @param {Localized | string | null | undefined} text */
export function lo(text) {
  return () => local(text);
}
