import { h } from '../core/dom.js';
import { lo, local, t, tr } from '../core/i18n.js';
import { duration } from '../core/format.js';
import { worded } from './words.js';

/** @typedef {import('../core/api.js').Problem} Problem */

/**
 * What went wrong, in words: what, the vendor's own words, what to do, and the way to try again.
 *
 * @param {Problem} problem
 * @param {{retry?: () => void, level?: 'h2' | 'h3' | 'h4'}} [options]
 */
export function problemNote(problem, { retry, level = 'h3' } = {}) {
  const failure = problem.failure;
  return h('div', { class: 'note bad', role: 'alert', 'data-code': problem.code },
    h(level, {}, failure ? lo(failure.label) : lo(problem.message)),
    failure && problem.code !== 'vendor_failed' && worded('p', lo(problem.message)),
    failure && h('p', { class: 'vendor-words' }, worded('q', () => failure.detail)),
    violations(problem),
    problem.remedy && worded('p', lo(problem.remedy)),
    failure && facts(failure),
    retry && h('div', { class: 'actions' }, h('button', { type: 'button', on: { click: retry } }, tr('retry'))));
}

/** @param {Problem} problem */
function violations(problem) {
  if (!problem.violations?.length) return null;
  return h('ul', {}, problem.violations.map((one) => worded('li', () => violationText(one))));
}

/** @param {import('../core/api.js').Violation} violation */
export function violationText(violation) {
  return [local(violation.message), local(violation.remedy)].filter(Boolean).join(' ');
}

/** @param {import('../core/api.js').Failure} failure */
function facts(failure) {
  const known = [
    ['failure.vendor', () => failure.vendor],
    failure.status !== undefined && ['failure.status', () => String(failure.status)],
    failure.vendorCode && ['failure.code', () => failure.vendorCode],
    failure.requestId && ['failure.request', () => failure.requestId],
    failure.retryAfterMs !== undefined && ['failure.wait', () => duration(failure.retryAfterMs)],
  ].filter(Boolean);
  return h('p', { class: 'small soft' }, () => known.map(([key, value]) => `${t(key)} ${value()}`).join(' · '));
}
