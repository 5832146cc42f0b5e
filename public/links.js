// Copies links, and shares them by the system's own way where it has one.
(() => {
  const { clipboard } = navigator;
  if (!clipboard) return;
  const { copied, selection, copy: label, quoted } = document.currentScript.dataset;
  const box = document.createElement('div');
  box.id = 'site-said';
  box.innerHTML = '<button hidden></button><p role="status"></p>';
  document.body.append(box);
  const [button, said] = box.children;
  button.textContent = label;
  const copy = async (url, what) => {
    await clipboard.writeText(url);
    said.textContent = copied.replace('{}', () => what);
    setTimeout(() => (said.textContent = ''), 4e3);
  };
  addEventListener('click', (event) => {
    const link = event.target.closest?.('.self, .share');
    if (!link || event.ctrlKey || event.metaKey) return;
    const within = link.closest('.heading, li, figure') ?? link.parentNode;
    const name = within.querySelector('h1, h2, h3, h5, b, .title') ?? within;
    const text = name.textContent.split(/\s*#/)[0].trim().slice(0, 60);
    if (link.matches('.share')) {
      event.preventDefault();
      // A reader who closes the sheet has shared nothing, and need not be told.
      if (navigator.share) return void navigator.share({ title: text, url: link.href }).catch(() => {});
    }
    copy(
      link.href,
      quoted.replace('{}', () => text),
    );
  });
  const picked = () => `${getSelection()}`.trim();
  document.addEventListener('selectionchange', () => (button.hidden = picked().length < 9));
  button.addEventListener('click', () => {
    const words = picked().split(/\s+/);
    const ends = words.length > 12 ? [words.slice(0, 5), words.slice(-5)] : [words];
    const at = getSelection().anchorNode;
    const near = (at.closest ? at : at.parentNode).closest('[id]')?.id ?? '';
    const text = ends.map((part) => encodeURIComponent(part.join(' ')).replace(/-/g, '%2D'));
    copy(`${location.href.split('#')[0]}#${near}:~:text=${text}`, selection);
  });
})();
// The key / leads to the search, unless the reader has turned it off or is writing.
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey) return;
  if (target.closest?.('input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]')) return;
  try {
    if (localStorage.getItem('search-key') === 'off') return;
  } catch {}
  event.preventDefault();
  const field = document.querySelector('[name=q]');
  if (field) field.focus();
  else location = `${document.querySelector('a[rel=search]').href}?q=`;
});
