/** Runs in the page: what is read on screen with everything unfolded, block by block, but for what print leaves out. */
export function piecesOfMain(): string[] {
  document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', ''));
  const UNPRINTED =
    'nav, .moved, .filter, .search, .evening, fieldset, .share, .cite, .csv, .unseen, .mentions summary, ul + .proofs .point, .self:not(.when .self), ' +
    '.corrected details > :not(summary), .changed:not(.corrections *) > :not(summary), .notes summary, #site-cited';
  // Print puts the sign of the source behind each link of these, between their words.
  const SIGNED = '.notes, .claims .publishers';
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  const blocks = new Map<Node, string>();
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    if (!parent.checkVisibility({ visibilityProperty: true }) || parent.closest(UNPRINTED)) continue;
    if (parent.matches(SIGNED)) {
      blocks.set(walker.currentNode, walker.currentNode.nodeValue!);
      continue;
    }
    const isSigned = (one: Element) => one.matches('a') && one.closest(SIGNED) !== null;
    let block = parent;
    while (!isSigned(block) && /^(inline|contents)/.test(getComputedStyle(block).display)) block = block.parentElement!;
    blocks.set(block, (blocks.get(block) ?? '') + walker.currentNode.nodeValue);
  }
  return [...blocks.values()].filter((text) => /[\p{L}\p{N}]/u.test(text));
}
