import { h } from '../core/dom.js';
import { duration, money, number } from '../core/format.js';
import { lo, t, tr } from '../core/i18n.js';
import { worded } from '../ui/words.js';

/** What a call used and cost: an estimated count says that it is one, an unknown price that it is unknown. */

/** @param {any} usage @param {{reason?: string, parameters?: any}} [more] */
export function usageLine(usage, { reason, parameters } = {}) {
  return h('div', { class: 'usage', 'data-test': 'usage' },
    h('p', { class: 'small soft numeric' }, () => words(usage, reason).join(' · ')),
    parameters && sent(parameters));
}

/** @param {any} usage @param {string} [reason] @returns {string[]} */
function words(usage, reason) {
  if (!usage) return reason ? [t(`finish.${reason}`)] : [];
  return [
    reason && t(`finish.${reason}`),
    usage.input && t('usage.in', { tokens: tokens(usage.input) }),
    usage.output && t('usage.out', { tokens: tokens(usage.output) }),
    usage.tokens && t('usage.tokens', { tokens: tokens(usage.tokens) }),
    usage.reasoning !== undefined && t('usage.reasoning', { tokens: number(usage.reasoning) }),
    usage.cached !== undefined && t('usage.cached', { tokens: number(usage.cached) }),
    usage.cost ? money(usage.cost.total, usage.cost.currency) : t('usage.no-price'),
    usage.latencyMs !== undefined && duration(usage.latencyMs),
    usage.timeToFirstTokenMs !== undefined && t('usage.first', { time: duration(usage.timeToFirstTokenMs) }),
  ].filter(Boolean);
}

/** @param {{tokens: number, source: string}} count */
export function tokens({ tokens: n, source }) {
  return `${source === 'ESTIMATE' ? '≈ ' : ''}${number(n)}`;
}

/** What was sent in the end, and what was changed on the way. */
function sent({ effective, adjustments }) {
  const names = Object.keys(effective ?? {});
  if (names.length === 0 && !adjustments?.length) return null;
  return h('details', { class: 'small soft' },
    h('summary', {}, tr('usage.sent')),
    h('code', {}, names.map((name) => `${name} = ${JSON.stringify(effective[name])}`).join(', ')),
    adjustments?.length > 0 && h('ul', {}, adjustments.map((one) => worded('li', lo(one.message)))));
}
