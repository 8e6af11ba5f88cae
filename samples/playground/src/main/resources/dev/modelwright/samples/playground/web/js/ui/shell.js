import { announcer } from '../core/announce.js';
import { h, live, refresh } from '../core/dom.js';
import { language, t, tr, useLanguage } from '../core/i18n.js';
import { route } from '../core/router.js';
import { remember, settings } from '../core/settings.js';

/** What stands around every page: header with navigation and choices, the main landmark, footer. */

/** @type {HTMLElement} */
export const main = h('main', { id: 'main', tabindex: '-1' });

/** @type {() => string} */
let pageTitle = () => '';

export function shell() {
  live(document.querySelector('title'), () => {
    document.title = [pageTitle(), t('title')].filter(Boolean).join(' · ');
  });
  const skip = h('a', { class: 'skip', href: '#main', on: { click: toMain } }, tr('skip'));
  return [skip, header(), main, footer(), announcer()];
}

/** @param {Event} event */
function toMain(event) {
  event.preventDefault();
  main.focus();
}

function header() {
  return h('header', { class: 'top' }, h('div', { class: 'top-inner' },
    h('a', { class: 'brand', href: route('catalogue') },
      h('img', { src: 'favicon.svg', alt: '' }),
      h('span', {}, 'Modelwright', h('span', {}, ' ', tr('brand.playground')))),
    h('nav', { class: 'nav', 'aria-label': tr('nav') },
      h('a', { href: route('catalogue'), 'data-page': 'catalogue' }, tr('nav.catalogue')),
      h('a', { href: () => settings().lastUse ?? route('use'), 'data-page': 'use' }, tr('nav.use'))),
    h('div', { class: 'choices' }, languageChoice(), themeChoice())));
}

function languageChoice() {
  return h('select', {
    'aria-label': tr('language'),
    'data-test': 'language',
    on: { change: (event) => useLanguage(event.target.value) },
  },
  h('option', { value: 'en', lang: 'en', selected: language() === 'en' }, 'English'),
  h('option', { value: 'zh', lang: 'zh-Hans', selected: language() === 'zh' }, '中文'));
}

function themeChoice() {
  const chosen = settings().theme ?? 'system';
  return h('select', {
    'aria-label': tr('theme'),
    'data-test': 'theme',
    on: { change: (event) => useTheme(event.target.value) },
  },
  ['system', 'light', 'dark'].map((theme) => h('option', { value: theme, selected: theme === chosen }, tr(`theme.${theme}`))));
}

/** @param {'system' | 'light' | 'dark'} theme */
function useTheme(theme) {
  remember({ theme });
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  refresh();
}

/** Whether the page is dark now, by choice or by the system. */
export function isDark() {
  const theme = document.documentElement.dataset.theme;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function footer() {
  return h('footer', { class: 'foot' }, tr('foot'));
}

/** Marks the page in the navigation and in the title. @param {string} page @param {() => string} title */
export function showPage(page, title) {
  const nav = page === 'provider' ? 'catalogue' : page;
  document.querySelectorAll('.nav a').forEach((link) => {
    if (link instanceof HTMLElement && link.dataset.page === nav) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  });
  pageTitle = title;
  refresh(document.querySelector('title'));
  refresh(document.querySelector('.nav'));
}
