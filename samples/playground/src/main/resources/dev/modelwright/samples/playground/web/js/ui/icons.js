import { h } from '../core/dom.js';
import { language, local } from '../core/i18n.js';
import { isDark } from './shell.js';

/**
 * A provider's picture, for the theme and language of the moment; its first letter where there is none. Decoration: the name
 * stands beside it.
 *
 * @param {any} provider
 * @param {'small' | 'large'} [size]
 */
export function providerIcon(provider, size = 'small') {
  const icons = provider.icons ?? {};
  if (!icons.small && !icons.large) return letter(provider);
  const image = h('img', {
    class: 'provider-icon',
    alt: '',
    loading: 'lazy',
    src: () => address(icons, size),
    on: { error: () => image.replaceWith(letter(provider)) },
  });
  plate(image, provider);
  return image;
}

/** @param {Record<string, string>} icons @param {string} size */
function address(icons, size) {
  const other = size === 'small' ? 'large' : 'small';
  const dark = isDark() ? icons[`${size}Dark`] : undefined;
  return `${dark ?? icons[size] ?? icons[other]}?lang=${language() === 'zh' ? 'zh_Hans' : 'en_US'}`;
}

/** @param {any} provider */
function letter(provider) {
  const box = h('span', { class: 'provider-icon letter', 'aria-hidden': 'true' }, () => [...local(provider.label)][0] ?? '?');
  plate(box, provider);
  return box;
}

// The vendor's own background, when it is a colour; through the CSSOM, which the content security policy allows.
function plate(element, provider) {
  if (/^#[0-9a-f]{3,8}$/i.test(provider.background ?? '')) element.style.setProperty('--plate', provider.background);
}
