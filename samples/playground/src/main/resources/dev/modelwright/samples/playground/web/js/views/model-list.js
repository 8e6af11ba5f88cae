import { h } from '../core/dom.js';
import { compact, number, price } from '../core/format.js';
import { lo, t, tr } from '../core/i18n.js';
import { route } from '../core/router.js';

/** The models of a provider by kind: those that it ships, and those that saved credentials name. */
export function modelList({ provider, models, saved }) {
  const key = saved.find((one) => one.form === 'provider' && !one.problem);
  const own = saved.filter((one) => one.form === 'model');
  const groups = provider.kinds
    .map((kind) => ({ kind, shipped: models.filter((one) => one.kind === kind), own: own.filter((one) => one.kind === kind) }))
    .filter((group) => group.shipped.length + group.own.length > 0);
  return [
    h('h2', { id: 'models-title' }, tr('models')),
    groups.length === 0 && h('div', { class: 'empty' }, h('p', {}, tr('models.none'))),
    groups.map((group) => h('section', { class: 'section', 'aria-label': tr(`kind.${group.kind}`) },
      h('h3', {}, tr(`kind.${group.kind}`)),
      h('ul', { class: 'model-list' },
        group.shipped.map((model) => shippedModel(model, provider.callable.includes(model.kind) ? key : null)),
        group.own.map(ownModel)))),
  ];
}

function shippedModel(model, key) {
  return h('li', { class: 'model', 'data-model': model.model },
    h('div', { class: 'model-name' },
      h('strong', {}, lo(model.label)), h('code', { class: 'soft' }, model.model),
      model.deprecated && h('span', { class: 'badge warn' }, tr('deprecated'))),
    key
      ? tryLink(key.id, model)
      : h('span', { class: 'small soft' }, tr(key === null ? 'kind.undriven' : 'try.needs')),
    facts(model),
    model.features.length > 0 && h('ul', { class: 'badges' }, model.features.map(featureBadge)));
}

function tryLink(saved, { kind, model }) {
  return h('a', { class: 'button', href: route('use', saved, kind, model), 'aria-label': () => t('try.of', { model }) }, tr('try'));
}

/** @param {string} feature */
export function featureBadge(feature) {
  return h('li', { class: 'badge' }, tr(`feature.${feature}`));
}

function ownModel(saved) {
  return h('li', { class: 'model', 'data-model': saved.model },
    h('div', { class: 'model-name' }, h('strong', {}, saved.model), h('span', { class: 'badge' }, tr('model.own')),
      saved.standIn && h('span', { class: 'badge' }, tr('stand-in'))),
    !saved.problem && tryLink(saved.id, saved),
    h('p', { class: 'model-facts' }, saved.name));
}

/** What a model states about itself and what it costs. @param {import('../core/store.js').Model} model */
export function facts(model) {
  const { properties, pricing } = model;
  const known = [
    properties.context_size !== undefined && ['fact.context', () => compact(properties.context_size), number(properties.context_size)],
    properties.max_chunks !== undefined && ['fact.chunks', () => number(properties.max_chunks)],
    properties.word_limit !== undefined && ['fact.words', () => number(properties.word_limit)],
    properties.file_upload_limit !== undefined && ['fact.upload', () => `${properties.file_upload_limit} MB`],
    properties.supported_file_extensions && ['fact.files', () => properties.supported_file_extensions],
    properties.audio_type && ['fact.audio', () => properties.audio_type],
    pricing && ['fact.input', () => price(pricing.input, pricing.unit, pricing.currency)],
    pricing?.output !== undefined && ['fact.output', () => price(pricing.output, pricing.unit, pricing.currency)],
    pricing?.cached !== undefined && ['fact.cached', () => price(pricing.cached, pricing.unit, pricing.currency)],
    pricing?.tiers?.length > 0 && ['fact.tiers', () => tiers(pricing)],
  ].filter(Boolean);
  if (known.length === 0) return null;
  return h('dl', { class: 'model-facts' },
    known.map(([key, value, exact]) => h('div', { title: exact }, h('dt', {}, tr(key)), h('dd', {}, value))));
}

function tiers({ tiers: steps, unit, currency }) {
  return steps.map((step) => t('fact.tier', {
    tokens: step.maxTokens === undefined ? '∞' : number(step.maxTokens),
    input: price(step.input, unit, currency),
    output: step.output === undefined ? '–' : price(step.output, unit, currency),
  })).join('; ');
}
