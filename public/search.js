// Searches as one types: names first, as they stand in the list from A to Z, then what Pagefind finds in the texts.
(async () => {
  /** How many are shown of what was found. */
  const MOST = 50;
  const $ = (selector) => document.querySelector(selector);
  const [form, results, all, whole] = ['.search', '.results', '.all', '.all details'].map($);
  const { q: query, kind, year, key } = form.elements;
  results.innerHTML = '<p role="status"></p><ol class="found"></ol>';
  const [status, list] = results.children;
  const here = new URL('.', document.currentScript.src);
  const { plain, match } = await import(new URL('search-names.js', here));
  const entries = [...whole.querySelectorAll('li')].map((item) => {
    const link = item.querySelector('a');
    const isNamed = item.matches('.actor, .agreement, .term');
    const names = isNamed ? [link, ...item.querySelectorAll('bdi')].map((one) => plain(one.textContent)) : [];
    return { item, url: link.href.slice(here.href.length), names };
  });
  const byUrl = new Map(entries.map((entry) => [entry.url, entry]));
  const texts = load().catch(() => undefined);

  // Everything is fetched at once, so that the search goes on without a network.
  async function load() {
    const pagefind = await import(new URL('search/pagefind/pagefind.js', here));
    await pagefind.options({ noWorker: true });
    await pagefind.preload(all.textContent);
    await (await pagefind.search(null)).results[0]?.data();
    return pagefind;
  }

  const fits = ({ item }) =>
    (!kind.value || item.matches(`.${kind.value}`)) && (!year?.value || item.dataset.year === year.value);

  function named(text) {
    const asked = plain(text);
    const found = entries.flatMap((entry) => {
      const ranks = entry.names.flatMap((name) => {
        const rank = match(asked, name);
        return rank === undefined ? [] : [rank + name.length / 1000];
      });
      return ranks.length > 0 ? [{ entry, rank: Math.min(...ranks) }] : [];
    });
    return found.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
  }

  async function told(text) {
    const { results: found = [] } = (await (await texts)?.search(text)) ?? {};
    const pages = await Promise.all(found.map((one) => one.data()));
    return pages.flatMap(({ raw_url }) => byUrl.get(raw_url) ?? []);
  }

  let latest = 0;
  async function search() {
    const turn = ++latest;
    const text = query.value.trim();
    const address = new URL(location);
    if (text) address.searchParams.set('q', text);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    for (const entry of entries) entry.item.hidden = !fits(entry);
    for (const letter of whole.querySelectorAll('section')) letter.hidden = !letter.querySelector('li:not([hidden])');
    all.hidden = text !== '';
    results.hidden = text === '';
    if (!text) return;
    const found = new Set([...named(text), ...(await told(text))].filter(fits));
    if (turn !== latest) return;
    list.replaceChildren(...[...found].slice(0, MOST).map(({ item }) => item.cloneNode(true)));
    status.textContent = found.size > 0 ? results.dataset.some.replace('{}', found.size) : results.dataset.none;
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', search);
  form.addEventListener('change', ({ target }) => {
    if (target === kind || target === year) whole.open = kind.value || year?.value;
  });
  try {
    key.checked = localStorage.getItem('search-key') !== 'off';
    key.addEventListener('change', () => localStorage.setItem('search-key', key.checked ? 'on' : 'off'));
  } catch {}
  form.hidden = false;
  const asked = new URLSearchParams(location.search).get('q');
  query.value = asked ?? '';
  // Who comes by the key, or by a link to a search, goes on with it.
  if (asked !== null) query.focus();
  search();
})();
