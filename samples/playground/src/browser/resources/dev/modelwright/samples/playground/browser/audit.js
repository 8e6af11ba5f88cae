(kind) => {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const place = ({ tagName, id, className, textContent }) =>
    `${tagName.toLowerCase()}#${id}.${className} "${(textContent ?? '').trim().slice(0, 40)}"`;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);

  /** The name as a browser computes it, but for rarities that the pages do not use. */
  const name = (element) => {
    const by = element.getAttribute('aria-labelledby');
    if (by) return by.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
    if (element.getAttribute('aria-label')) return element.getAttribute('aria-label').trim();
    const labels = [...(element.labels ?? [])].map((label) => label.textContent).join(' ').trim();
    if (labels) return labels;
    return element.matches('button, a, summary') ? element.textContent.trim() : '';
  };

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colour = (text) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], under) => [r, g, b].map((part, index) => part * a + under[index] * (1 - a));
  const ground = (element) => {
    const layers = [];
    for (let one = element; one; one = one.parentElement) layers.push(colour(getComputedStyle(one).backgroundColor));
    return layers.reverse().reduce((under, layer) => over(layer, under), [255, 255, 255]);
  };
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const luminance = (rgb) => rgb.map((part) => linear(part / 255))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (element) => {
    const under = ground(element);
    const [low, high] = [luminance(under), luminance(over(colour(getComputedStyle(element).color), under))].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const dimmed = (element) => element.closest(':disabled, .unsent .parameter-control') !== null;

  switch (kind) {
    case 'names':
      return all('button, a[href], input, select, textarea, summary, audio, dialog, [role=region], [tabindex="0"]')
        .filter((one) => !name(one)).map(place)
        .concat(all('img').filter((one) => one.getAttribute('alt') === null).map(place));
    case 'references':
      return ['aria-describedby', 'aria-labelledby', 'for'].flatMap((attribute) => all(`[${attribute}]`)
        .filter((one) => one.getAttribute(attribute).split(/\s+/).some((id) => !document.getElementById(id))).map(place))
        .concat([...document.querySelectorAll('[id]')]
          .filter((one) => document.querySelectorAll(`#${CSS.escape(one.id)}`).length > 1).map(place));
    case 'headings': {
      const levels = all('h1, h2, h3, h4').map((one) => Number(one.tagName[1]));
      return levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`${index}: h${level} in ${levels}`] : []))
        .concat(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']);
    }
    case 'contrast':
      return all('body *').filter((one) => hasText(one) && !dimmed(one) && !one.closest('.visually-hidden, option, optgroup'))
        .filter((one) => contrast(one) < 4.5).map((one) => `${contrast(one).toFixed(2)} ${place(one)}`);
    case 'overflow':
      return document.documentElement.scrollWidth > document.documentElement.clientWidth
        ? all('body *').filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth).map(place)
          .concat(`scrolls ${document.documentElement.scrollWidth}`)
        : [];
    default:
      return [`no audit ${kind}`];
  }
}
