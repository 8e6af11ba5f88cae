// Before anything is painted: the chosen theme and language, so that a reload does not flash. A classic script for that reason.
(() => {
  let chosen = {};
  try {
    chosen = JSON.parse(localStorage.getItem('playground.settings') ?? '{}');
  } catch {
    // Unreadable or forbidden storage: the system's choice stands.
  }
  const root = document.documentElement;
  if (chosen.theme === 'light' || chosen.theme === 'dark') root.dataset.theme = chosen.theme;
  if (chosen.language === 'zh') root.lang = 'zh-Hans';
})();
