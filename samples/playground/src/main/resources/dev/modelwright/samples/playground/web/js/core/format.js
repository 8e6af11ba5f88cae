import { languageTag, t } from './i18n.js';

/** A number as people of the chosen language write it. @param {number} value @param {Intl.NumberFormatOptions} [options] */
export function number(value, options) {
  return new Intl.NumberFormat(languageTag(), options).format(value);
}

/** 32,768 → 33K: for badges, where the exact number stands in the tooltip. @param {number} value */
export function compact(value) {
  return value < 10000 ? number(value) : new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 0 }).format(value);
}

/** Milliseconds as ms, s or min. @param {number} ms */
export function duration(ms) {
  if (ms < 1000) return `${number(Math.round(ms))} ms`;
  if (ms < 60000) return `${number(ms / 1000, { maximumFractionDigits: 1 })} s`;
  return `${number(ms / 60000, { maximumFractionDigits: 1 })} min`;
}

/**
 * An exact amount, given as text so that no digit is lost, with its currency. Trailing zeros behind the cents go.
 *
 * @param {string | number} amount
 * @param {string} currency an ISO 4217 code
 */
export function money(amount, currency) {
  const text = plain(amount);
  const [whole, fraction = ''] = text.split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(2, '0');
  return `${whole}.${kept} ${currency}`;
}

/** @param {string | number} value @returns {string} without an exponent */
export function plain(value) {
  const text = String(value);
  if (!/e/i.test(text)) return text;
  return Number(text).toFixed(12).replace(/0+$/, '').replace(/\.$/, '');
}

/**
 * What a number of tokens costs, scaled to a million where the unit is smaller: "0.20 EUR / 1M".
 *
 * @param {string | number} price
 * @param {string | number} unit the multiplier, for example 0.000001
 * @param {string} currency
 */
export function price(price, unit, currency) {
  const factor = Number(plain(unit));
  if (!(factor > 0)) return money(price, currency);
  const tokens = Math.round(1 / factor);
  return `${money(price, currency)} ${t('price.per', { tokens: compactTokens(tokens) })}`;
}

/** @param {number} tokens */
function compactTokens(tokens) {
  if (tokens >= 1e6) return `${tokens / 1e6}M`;
  return tokens >= 1000 ? `${tokens / 1000}K` : String(tokens);
}

/** @param {number} bytes */
export function bytes(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${number(bytes / 1024, { maximumFractionDigits: 0 })} kB`;
  return `${number(bytes / 1024 / 1024, { maximumFractionDigits: 1 })} MB`;
}

/** JSON with indents, or the text itself when it is no JSON. @param {string} text */
export function prettyJson(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
