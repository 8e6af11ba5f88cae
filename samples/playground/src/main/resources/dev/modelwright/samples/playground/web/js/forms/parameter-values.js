/**
 * What a caller sets for a call. A parameter is sent or not sent: not sent is no value, and not the default either.
 *
 * @typedef {{name: string, label: any, type: 'int' | 'float' | 'boolean' | 'string' | 'text', help?: any, required: boolean,
 *   default?: any, min?: number, max?: number, precision?: number, options: string[], template?: string}} Rule
 */
export class ParameterValues {
  /** @type {Record<string, any>} values that stand ready, sent or not */
  drafts = {};
  /** @type {Set<string>} */
  sent = new Set();

  /** @param {Rule[]} rules @param {{drafts?: Record<string, any>, sent?: string[]} | null} [remembered] */
  constructor(rules, remembered) {
    this.rules = rules;
    for (const rule of rules) {
      const draft = remembered?.drafts?.[rule.name];
      this.drafts[rule.name] = draft === undefined ? startOf(rule) : draft;
      if (rule.required || remembered?.sent?.includes(rule.name)) this.sent.add(rule.name);
    }
  }

  /** Returns what is sent: numbers as numbers, and what cannot be one as the text it is, so that the rules can say so. */
  submitted() {
    const all = {};
    for (const rule of this.rules) {
      if (this.sent.has(rule.name)) all[rule.name] = typed(rule, this.drafts[rule.name]);
    }
    return all;
  }

  remembered() {
    return { drafts: this.drafts, sent: [...this.sent] };
  }
}

/** Where a control stands before it is touched: the default, else a place within the bounds. @param {Rule} rule */
export function startOf(rule) {
  if (rule.default !== undefined) return rule.default;
  if (rule.type === 'boolean') return false;
  if (rule.type === 'int' || rule.type === 'float') return rule.min ?? 0;
  return rule.options[0] ?? '';
}

/** @param {Rule} rule @param {any} draft */
export function typed(rule, draft) {
  if (rule.type !== 'int' && rule.type !== 'float') return draft;
  const text = String(draft).trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** The step of a slider: a unit of the last decimal place, but no more than 200 steps where no precision says so. @param {Rule} rule */
export function stepOf(rule) {
  if (rule.type === 'int') return 1;
  if (rule.precision !== undefined) return 10 ** -rule.precision;
  const span = (rule.max ?? 1) - (rule.min ?? 0);
  return 10 ** Math.floor(Math.log10(span / 100));
}

/** A slider is of use between two bounds that are not too far apart to aim. @param {Rule} rule */
export function hasSlider(rule) {
  return rule.min !== undefined && rule.max !== undefined && rule.max > rule.min && (rule.max - rule.min) / stepOf(rule) <= 5000;
}
