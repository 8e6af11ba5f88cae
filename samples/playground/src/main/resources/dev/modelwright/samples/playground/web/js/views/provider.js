import { problemOf } from '../core/api.js';
import { fill, h } from '../core/dom.js';
import { lo, tr } from '../core/i18n.js';
import { loadModels, loadProvider, loadSaved } from '../core/store.js';
import { CredentialForm } from '../forms/credential-form.js';
import { providerIcon } from '../ui/icons.js';
import { problemNote } from '../ui/problem.js';
import { modelList } from './model-list.js';
import { savedList } from './saved-list.js';

/** One provider: its models, the credentials that are saved for it, and the form for another. @param {string[]} parts */
export async function providerView([id]) {
  const provider = await loadProvider(id);
  if (!provider) return missing(id);
  const page = { provider, models: await loadModels(id), saved: [], all: [] };
  const models = h('section', { class: 'section', 'aria-labelledby': 'models-title' });
  const credentials = h('section', { class: 'section', 'aria-labelledby': 'credentials-title' });
  await show(page, models, credentials);
  return {
    title: lo(provider.label),
    content: [head(provider), h('div', { class: 'columns' }, models, credentials)],
  };
}

function missing(id) {
  return {
    title: tr('provider.missing'),
    content: [h('h1', { tabindex: '-1' }, tr('provider.missing')), h('p', {}, h('code', {}, id)),
      h('p', {}, h('a', { href: '#/catalogue' }, tr('catalogue.title')))],
  };
}

function head(provider) {
  const link = provider.help;
  const url = link && lo(link.url);
  return h('div', { class: 'provider-page-head' }, providerIcon(provider),
    h('div', {},
      h('h1', { tabindex: '-1' }, lo(provider.label)),
      h('p', { class: 'soft' }, lo(provider.description)),
      url && /^https?:/i.test(url()) && h('p', { class: 'small' },
        h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, lo(link.title)))));
}

/** Asks again what is saved, and shows both columns. */
async function show(page, models, credentials) {
  page.all = await loadSaved();
  page.saved = page.all.filter((one) => one.provider === page.provider.id);
  fill(models, modelList(page));
  showCredentials(page, models, credentials);
}

function showCredentials(page, models, credentials) {
  const again = async (saved) => {
    try {
      await show(page, models, credentials);
      focusAfter(credentials, saved);
    } catch (cause) {
      fill(credentials, problemNote(problemOf(cause), { retry: () => again(saved) }));
    }
  };
  const open = (saved) => {
    const form = new CredentialForm(page.provider, {
      saved,
      names: page.all.map((one) => one.name),
      done: (stored) => again(stored ?? saved),
    });
    fill(credentials, h('h2', { id: 'credentials-title' }, tr(saved ? 'credential.edit' : 'credential.new')), form.element);
    form.focus();
  };
  fill(credentials,
    h('div', { class: 'section-head' },
      h('h2', { id: 'credentials-title' }, tr('credentials')),
      h('button', { type: 'button', 'data-test': 'add', on: { click: () => open(undefined) } }, tr('credential.add'))),
    savedList(page.saved, { provider: page.provider, edit: open, changed: again }));
}

// Back to where the reader was: the record that was saved, else the button that opens the form.
function focusAfter(credentials, saved) {
  const record = saved && credentials.querySelector(`[data-saved="${CSS.escape(saved.id)}"] button`);
  (record ?? credentials.querySelector('[data-test="add"]'))?.focus();
}
