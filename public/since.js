// Marks what has changed since the day that a reader who asked for it last said to have seen everything; keeps that day alone.
(() => {
  const { known, places, changed, seen, history } = document.currentScript.dataset;
  const KEY = 'seen';
  let since;
  try {
    since = localStorage.getItem(KEY);
  } catch {
    return;
  }
  const keep = () => {
    try {
      localStorage.setItem(KEY, known);
    } catch {}
  };
  const choice = document.querySelector('[name=since]');
  if (choice) {
    choice.closest('[hidden]').hidden = false;
    choice.checked = since !== null;
    choice.addEventListener('change', () => {
      choice.checked ? keep() : localStorage.removeItem(KEY);
      choice.checked = localStorage.getItem(KEY) !== null;
    });
  }
  if (!since) return;
  const later = places.split(' ').filter((place) => place.slice(0, 10) > since);
  const fresh = [...new Set(later.map((place) => document.getElementById(place.slice(11))))].filter(Boolean);
  if (fresh.length === 0) return;
  for (const one of fresh) one.dataset.fresh = '';
  const box = document.createElement('div');
  box.id = 'site-fresh';
  const link = Object.assign(document.createElement('a'), { href: history, textContent: `${changed} ${fresh.length}` });
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: seen });
  button.addEventListener('click', () => {
    keep();
    for (const one of fresh) delete one.dataset.fresh;
    box.remove();
  });
  box.append(link, ' ', button);
  document.body.append(box);
})();
