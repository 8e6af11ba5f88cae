import { fill, h } from '../core/dom.js';
import { post, problemOf } from '../core/api.js';
import { lo, local, t, tr } from '../core/i18n.js';
import { replaceRoute, route } from '../core/router.js';
import { remember } from '../core/settings.js';
import { loadCatalogue, loadModels, loadSaved } from '../core/store.js';
import { ParameterPanel } from '../forms/parameter-panel.js';
import { kindPanel } from '../kinds/kinds.js';
import { problemNote } from '../ui/problem.js';
import { featureBadge, facts } from './model-list.js';
import { pickFirst, usable } from './usable.js';

/**
 * The workbench: a saved credential, a model that it opens, its parameters, and what the model's kind can do.
 *
 * @param {string[]} parts credential, kind and model of the address
 */
export async function useView([savedId, kind, name]) {
  const [{ providers }, saved] = await Promise.all([loadCatalogue(), loadSaved()]);
  const chosen = await choose(providers, saved, savedId, kind, name);
  if (!chosen) return nothing(savedId);
  const stage = h('div', { class: 'stage-box' });
  const bench = { stage, providers, saved, leave: () => {}, shown: () => {} };
  const bar = h('div', { class: 'bench-bar card' });
  await show(bench, bar, chosen);
  return {
    title: tr('nav.use'),
    content: [h('h1', { class: 'visually-hidden', tabindex: '-1' }, tr('nav.use')), bar, stage],
    leave: () => bench.leave(),
    shown: () => bench.shown(),
  };
}

/** @returns {Promise<any>} what the address says, or the first that can be used when it says nothing */
async function choose(providers, saved, savedId, kind, name) {
  const able = saved.filter((one) => !one.problem && providers.some((provider) => provider.id === one.provider));
  const credential = savedId ? able.find((one) => one.id === savedId) : able[0];
  if (!credential) return null;
  const models = await modelsOf(credential);
  const model = models.find((one) => one.kind === kind && one.model === name) ?? (savedId && name ? null : pickFirst(models));
  return model ? { credential, models, kind: model.kind, model: model.model, able } : null;
}

async function modelsOf(credential) {
  return usable(credential, credential.form === 'provider' ? await loadModels(credential.provider) : []);
}

async function show(bench, bar, chosen) {
  bench.leave();
  const { credential, kind, model } = chosen;
  replaceRoute('use', credential.id, kind, model);
  remember({ lastUse: route('use', credential.id, kind, model) });
  const change = async (next, wanted) => {
    try {
      const models = await modelsOf(next);
      const found = wanted ?? pickFirst(models);
      if (found) await show(bench, bar, { ...chosen, credential: next, models, kind: found.kind, model: found.model });
    } catch (cause) {
      fill(bench.stage, problemNote(problemOf(cause), { retry: () => change(next, wanted) }));
    }
  };
  const description = h('div', { class: 'bench-facts' });
  fill(bar, credentialChoice(bench, chosen, change), modelChoice(chosen, change), description);
  await describe(bench, description, { provider: credential.provider, kind, model, saved: credential.id }, credential);
}

/** Asks what the model is, which for a customizable one asks its driver, and shows parameters and panel. */
async function describe(bench, description, target, credential) {
  fill(bench.stage, h('p', { class: 'soft', role: 'status' }, tr('loading')));
  try {
    const model = await post('/api/models/describe', target);
    fill(description, h('ul', { class: 'badges' },
      h('li', { class: 'badge kind' }, tr(`kind.${model.kind}`)),
      credential.standIn && h('li', { class: 'badge warn' }, tr('stand-in')),
      model.deprecated && h('li', { class: 'badge warn' }, tr('deprecated')),
      model.features.map(featureBadge)), facts(model));
    const parameters = new ParameterPanel(target, model);
    const panel = kindPanel(target, model, parameters);
    bench.leave = () => panel.leave?.();
    fill(bench.stage, h('div', { class: 'bench' }, h('div', { class: 'bench-main' }, panel.element), parameters.element));
    bench.shown = () => panel.shown?.();
    if (bench.stage.isConnected) bench.shown();
  } catch (cause) {
    fill(bench.stage, problemNote(problemOf(cause), { retry: () => describe(bench, description, target, credential) }));
  }
}

function credentialChoice(bench, { credential, able }, change) {
  const select = h('select', {
    id: 'use-credential',
    on: { change: () => change(able.find((one) => one.id === select.value)) },
  }, able.map((one) => h('option', { value: one.id, selected: one.id === credential.id }, () => {
    const provider = bench.providers.find((found) => found.id === one.provider);
    return `${local(provider.label)} — ${one.name}`;
  })));
  return h('div', { class: 'field' }, h('label', { for: 'use-credential' }, tr('credential')), select);
}

function modelChoice({ credential, models, kind, model }, change) {
  const select = h('select', { id: 'use-model', on: { change: () => change(credential, models[Number(select.value)]) } },
    [...new Set(models.map((one) => one.kind))].map((group) => h('optgroup', { label: tr(`kind.${group}`) },
      models.map((one, index) => one.kind === group && h('option', {
        value: String(index),
        selected: one.kind === kind && one.model === model,
      }, () => modelWords(one))))));
  return h('div', { class: 'field' }, h('label', { for: 'use-model' }, tr('model')), select);
}

function modelWords(model) {
  const label = lo(model.label)() || model.model;
  return model.deprecated ? `${label} (${t('deprecated')})` : label;
}

// An address that leads nowhere any more is not offered again.
function nothing(savedId) {
  remember({ lastUse: undefined });
  const key = savedId ? 'use.gone' : 'use.none';
  return {
    title: tr('nav.use'),
    content: [h('div', { class: 'page-head' }, h('h1', { tabindex: '-1' }, tr('nav.use'))),
      h('div', { class: 'empty' }, h('p', {}, tr(key)),
        h('a', { class: 'button primary', href: route('catalogue') }, tr('catalogue.title')))],
  };
}
