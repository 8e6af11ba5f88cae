import { add, fill, h } from '../core/dom.js';
import { lo, local, t, tr } from '../core/i18n.js';
import { route } from '../core/router.js';
import { loadCatalogue, loadSaved } from '../core/store.js';
import { providerIcon } from '../ui/icons.js';
import { savedList } from './saved-list.js';

/** All providers that were found, and those that could not be loaded. */
export async function catalogueView() {
  const [{ providers, broken }, saved] = await Promise.all([loadCatalogue(), loadSaved()]);
  const filter = { text: '', kind: '' };
  const list = h('ul', { class: 'providers', 'data-test': 'providers' });
  const show = () => {
    const shown = providers.filter((provider) => matches(provider, filter));
    fill(list, shown.map((provider) => h('li', {}, card(provider, saved.filter((one) => one.provider === provider.id)))));
    if (shown.length === 0) add(list, h('li', { class: 'empty' }, tr('catalogue.none')));
  };
  show();
  return {
    title: tr('catalogue.title'),
    content: [
      h('div', { class: 'page-head' }, h('h1', { tabindex: '-1' }, tr('catalogue.title')), h('p', {}, tr('catalogue.lead'))),
      filters(providers, filter, show),
      list,
      broken.length > 0 && brokenSection(broken),
      orphanSection(providers, saved),
    ],
  };
}

function matches(provider, { text, kind }) {
  const words = [provider.id, local(provider.label), local(provider.description)].join(' ').toLowerCase();
  return (!kind || provider.kinds.includes(kind)) && words.includes(text.trim().toLowerCase());
}

function filters(providers, filter, show) {
  const kinds = [...new Set(providers.flatMap((provider) => provider.kinds))];
  const chips = ['', ...kinds].map((kind) => h('button', {
    type: 'button',
    'aria-pressed': String(kind === filter.kind),
    on: {
      click: (event) => {
        filter.kind = kind;
        chips.forEach((chip) => chip.setAttribute('aria-pressed', String(chip === event.currentTarget)));
        show();
      },
    },
  }, tr(kind ? `kind.${kind}` : 'kind.all')));
  return h('div', { class: 'filters', role: 'search' },
    h('input', {
      type: 'search',
      class: 'search',
      'aria-label': tr('catalogue.search'),
      placeholder: tr('catalogue.search'),
      on: {
        input: (event) => {
          filter.text = event.target.value;
          show();
        },
      },
    }),
    h('div', { class: 'chips', role: 'group', 'aria-label': tr('kind') }, chips));
}

function card(provider, saved) {
  return h('article', { class: 'card provider', 'data-provider': provider.id },
    h('div', { class: 'provider-head' }, providerIcon(provider),
      h('h2', {}, h('a', { href: route('provider', provider.id) }, lo(provider.label)),
        h('span', { class: 'mono small' }, provider.id))),
    h('p', { class: 'soft' }, lo(provider.description)),
    h('ul', { class: 'badges' }, provider.kinds.map((kind) => kindBadge(provider, kind))),
    h('p', { class: 'small soft' }, () => [
      provider.methods.map((method) => t(`method.${method}`)).join(', '),
      t('count.saved', { n: saved.length }),
    ].join(' · ')));
}

// A kind may be declared and have no driver: then its models can be looked at, and not called.
function kindBadge(provider, kind) {
  const callable = provider.callable.includes(kind);
  return h('li', { class: ['badge', callable && 'kind'] }, () => [t(`kind.${kind}`), callable ? '' : t('kind.undriven')].join(' ').trim());
}

function brokenSection(broken) {
  return h('section', { class: 'section', 'aria-labelledby': 'broken-title' },
    h('h2', { id: 'broken-title' }, tr('broken.title')),
    h('p', { class: 'soft' }, tr('broken.lead')),
    h('ul', { class: 'providers' }, broken.map((one) => h('li', {},
      h('article', { class: 'card provider broken', 'data-test': 'broken' },
        h('p', {}, h('span', { class: 'badge bad' }, tr('broken.badge'))),
        h('p', {}, one.description),
        h('p', { class: 'mono soft' }, one.reason))))));
}

/** Records whose provider is not there any more, so that they can still be deleted. */
function orphanSection(providers, saved) {
  const section = h('section', { class: 'section', 'aria-labelledby': 'orphans-title' });
  const show = (all) => {
    const orphans = all.filter((one) => !providers.some((provider) => provider.id === one.provider));
    section.hidden = orphans.length === 0;
    fill(section, h('h2', { id: 'orphans-title' }, tr('orphans.title')),
      savedList(orphans, { changed: async () => show(await loadSaved()) }));
  };
  show(saved);
  return section;
}
