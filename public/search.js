// Searches as one types: names first, as they stand in the list from A to Z, then what Pagefind finds in the texts.
(async () => {
  /** How many are shown of what was found. */
  const MOST = 50;
  /** Letters by which words of one stem are known. */
  const STEM = 3;
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
  /** What was found of each entry last, with the words that were looked for. */
  const excerpts = new Map();
  let texts;
  const loaded = () => (texts ??= load().catch(() => undefined));

  // Nothing is fetched before somebody turns to the search; then everything is, so that it goes on without a network.
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

  async function hits(text) {
    const { results: found = [] } = (await (await loaded())?.search(text)) ?? {};
    const pages = await Promise.all(found.map((one) => one.data()));
    const asked = text.split(/\s+/);
    return pages.flatMap((page) => {
      const entry = byUrl.get(page.raw_url);
      if (!entry || !fits(entry) || !asked.every((word) => has(page.raw_content, word))) return [];
      excerpts.set(entry, page.excerpt);
      return [entry];
    });
  }

  // Pagefind takes a word that no text has for the longest beginning of it that one has, be it a letter.
  function has(content, word) {
    const text = ` ${plain(content)}`;
    return plain(word)
      .split(' ')
      .every((part) => text.includes(/^[a-z]/.test(part) ? ` ${part.slice(0, STEM)}` : part.slice(0, STEM)));
  }

  // All words together are wanted, but for those that no text has. Where nothing has them, what has most of them, and at least half, is
  // the next best. A sentence says what was left out.
  async function told(text) {
    const words = text.split(/\s+/);
    const having = await Promise.all(words.map(hits));
    const known = words.filter((_, index) => having[index].length > 0);
    const whole = known.length > 0 && known.length >= words.length / 2 ? await hits(known.join(' ')) : [];
    if (words.length < 2) return { found: whole };
    const counts = new Map();
    for (const entry of having.flat()) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const nearest = most < words.length / 2 ? [] : [...counts.keys()].filter((entry) => counts.get(entry) === most);
    const found = whole.length > 0 ? whole : nearest;
    const without = words.filter((_, index) => !having[index].some((entry) => found.includes(entry)));
    const { most: have, without: left } = results.dataset;
    if (without.length > 0) return { found, note: left.replace('{}', () => without.join(', ')) };
    return { found, note: found === nearest ? have : '' };
  }

  // An entry as the list has it; of its text the part that has the words, where that is another than its beginning.
  function shown(entry, isHit) {
    const item = entry.item.cloneNode(true);
    if (!isHit) return item;
    const { body } = new DOMParser().parseFromString(excerpts.get(entry), 'text/html');
    // The text that is searched begins with what stands above it already.
    const above = [...item.querySelectorAll('a, bdi, i')].map((one) => `${one.textContent}. `.replace(/\s/g, ' '));
    const head = [...above.filter((_, index) => index !== 1), above[1]].join('');
    const isBeginning = body.textContent.startsWith(head);
    let left = isBeginning ? head.length : 0;
    for (const child of [...body.childNodes]) {
      const { length } = child.textContent;
      child.textContent = child.textContent.slice(left);
      left = Math.max(0, left - length);
    }
    if (!body.querySelector('mark:not(:empty)')) return item;
    // Of very many entries the list has the names alone.
    const text = item.querySelector('p:not(.names)') ?? item.appendChild(document.createElement('p'));
    text.replaceChildren(isBeginning ? '' : '… ', ...body.childNodes, '\u00a0…');
    return item;
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
    const names = named(text).filter(fits);
    const { found: others, note } = await told(text);
    const found = [...new Set([...names, ...others])];
    if (turn !== latest) return;
    list.replaceChildren(...found.slice(0, MOST).map((entry) => shown(entry, others.includes(entry))));
    const { some, none } = results.dataset;
    status.textContent =
      found.length > 0
        ? [names.length === 0 && note, some.replace('{}', found.length)].filter(Boolean).join(' ')
        : none;
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('focusin', loaded);
  form.addEventListener('input', search);
  form.addEventListener('change', ({ target }) => {
    if (target === kind || target === year) whole.open = kind.value || year?.value;
  });
  try {
    key.checked = localStorage.getItem('search-key') !== 'off';
  } catch {}
  key.addEventListener('change', () => {
    try {
      localStorage.setItem('search-key', key.checked ? 'on' : 'off');
    } catch {}
  });
  form.hidden = false;
  const asked = new URLSearchParams(location.search).get('q');
  query.value = asked ?? '';
  // Who comes by the key, or by a link to a search, goes on with it.
  if (asked !== null) query.focus();
  search();
})();
