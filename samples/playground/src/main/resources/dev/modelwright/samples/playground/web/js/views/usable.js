/** @typedef {{kind: string, model: string, label: any, deprecated: boolean}} Usable */

/**
 * Returns the models that a credential opens: all that the vendor ships, or the one that its user named.
 *
 * @param {import('../core/store.js').Saved} credential
 * @param {import('../core/store.js').Model[]} shipped
 * @returns {Usable[]}
 */
export function usable(credential, shipped) {
  if (credential.form === 'model') {
    return [{ kind: credential.kind ?? '', model: credential.model ?? '', label: credential.model ?? '', deprecated: false }];
  }
  return shipped.map(({ kind, model, label, deprecated }) => ({ kind, model, label, deprecated }));
}

/** Returns the first model that is not deprecated, else the first. @param {Usable[]} models */
export function pickFirst(models) {
  return models.find((one) => !one.deprecated) ?? models[0];
}
