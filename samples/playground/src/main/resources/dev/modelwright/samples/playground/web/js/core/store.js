import { get, send } from './api.js';

/**
 * What the server knows, asked for when first needed. Saved credentials hold no secret, only whether there is one.
 *
 * @typedef {{id: string, name: string, provider: string, form: 'provider' | 'model', kind?: string, model?: string,
 *   standIn: boolean, values: Record<string, any>, secrets: Record<string, {set: boolean, mask: string}>,
 *   createdAt: string, updatedAt: string, problem?: import('./api.js').Problem}} Saved
 * @typedef {{model: string, label: any, kind: string, source: string, deprecated: boolean, features: string[],
 *   properties: Record<string, any>, pricing?: any, parameters: any[]}} Model
 */

/** @type {Promise<any> | null} */
let catalogue = null;

export function loadCatalogue() {
  catalogue ??= get('/api/catalogue');
  catalogue.catch(() => {
    catalogue = null;
  });
  return catalogue;
}

/** @param {string} id @returns {Promise<any>} the provider, undefined when there is none of this id */
export async function loadProvider(id) {
  const { providers } = await loadCatalogue();
  return providers.find((one) => one.id === id);
}

/** @returns {Promise<Saved[]>} */
export async function loadSaved() {
  return (await get('/api/saved')).saved;
}

/** @param {string} provider @returns {Promise<Model[]>} the models that the vendor ships */
export async function loadModels(provider) {
  return (await get(`/api/providers/${encodeURIComponent(provider)}/models`)).models;
}

/** @param {Saved} saved @param {object} change @returns {Promise<Saved>} */
export function updateSaved(saved, change) {
  return send('PUT', `/api/saved/${encodeURIComponent(saved.id)}`, change);
}

/** @param {Saved} saved */
export function deleteSaved(saved) {
  return send('DELETE', `/api/saved/${encodeURIComponent(saved.id)}`);
}
