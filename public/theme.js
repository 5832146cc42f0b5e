// Keeps the reader's choice of light or dark.
(() => {
  const choice = (value) => document.querySelector(`[name=theme][value=${value}]`);
  try {
    const kept = localStorage.getItem('theme');
    if (kept) choice(kept).checked = true;
  } catch {}
  document.addEventListener('change', ({ target }) => {
    if (target.name !== 'theme') return;
    try {
      localStorage.setItem('theme', target.value);
    } catch {}
  });
})();
