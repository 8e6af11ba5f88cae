/**
 * What was filled in so far. Knows nothing of the page.
 *
 * @typedef {{variable: string, type: string, format: string, label: any, required: boolean, default?: string, help?: any,
 *   helpUrl?: string, placeholder?: any, maxLength?: number, options: Array<{value: string, label: any}>}} Field
 */
export const MODEL_NAME = '__model_name';

export class FormModel {
  /** @type {Record<string, string | boolean>} what was typed or chosen; what was left alone is not in it */
  values = {};
  /** @type {Set<string>} variables whose violations are shown by now */
  touched = new Set();
  /** @type {Set<string>} secrets that are stored and stay as they are */
  kept = new Set();
  allShown = false;

  /**
   * @param {string} provider
   * @param {'provider' | 'model'} form
   * @param {{id?: string, kind?: string, model?: string, values?: Record<string, any>, secrets?: Record<string, {set: boolean}>,
   *   problem?: object}} [saved] a record with a problem keeps no secret: it cannot be read
   */
  constructor(provider, form, saved = {}) {
    this.provider = provider;
    this.form = form;
    this.saved = saved.id;
    this.kind = saved.kind;
    this.model = saved.model ?? '';
    this.values = { ...(saved.values ?? {}) };
    for (const [variable, secret] of Object.entries(saved.secrets ?? {})) {
      if (secret.set && !saved.problem) this.kept.add(variable);
    }
    this.stored = new Set(this.kept);
  }

  /** @param {string} variable @param {string | boolean} value an empty text is nothing */
  give(variable, value) {
    if (value === '') delete this.values[variable];
    else this.values[variable] = value;
  }

  /** Keeps a stored secret, or forgets it. @param {string} variable @param {boolean} keep */
  keep(variable, keep) {
    if (keep && this.stored.has(variable)) this.kept.add(variable);
    else this.kept.delete(variable);
  }

  /**
   * Returns the values as they are sent: what was given, and for a stored secret that nothing was typed over, that it is kept.
   *
   * @param {Field[]} [shown] when given, values of other fields are left out
   */
  submitted(shown) {
    const all = { ...this.values };
    for (const variable of this.kept) if (!(variable in all)) all[variable] = { kept: true };
    if (!shown) return all;
    const variables = new Set(shown.map((field) => field.variable));
    return Object.fromEntries(Object.entries(all).filter(([variable]) => variables.has(variable)));
  }

  /** Returns the body of the questions about a form. @param {Field[]} [shown] */
  request(shown) {
    return {
      provider: this.provider,
      form: this.form,
      ...(this.form === 'model' ? { kind: this.kind, model: this.model } : this.kind ? { kind: this.kind } : {}),
      ...(this.saved ? { saved: this.saved } : {}),
      values: this.submitted(shown),
    };
  }

  /** Whether the violations of a field are shown: not before its reader has left it. @param {string} variable */
  shows(variable) {
    return this.allShown || this.touched.has(variable);
  }

  /** Returns violations of fields that are shown, of which a hidden one has none that its reader could mend.
   * @template {{field: string}} V @param {V[]} violations @param {Field[]} fields @returns {V[]} */
  relevant(violations, fields) {
    const variables = new Set([...fields.map((field) => field.variable), MODEL_NAME]);
    return violations.filter((one) => variables.has(one.field));
  }
}
