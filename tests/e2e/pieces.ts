/** Runs in the page: what is read on screen with everything unfolded, block by block, but for what print leaves out. */
export function piecesOfMain(): string[] {
  document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', ''));
  const UNPRINTED =
    'nav, .moved, .filter, .search, .evening, fieldset, .share, .cite, .csv, .unseen, .mentions summary, ul + .proofs .point, .self:not(.when .self), ' +
    '.corrected details > :not(summary), .changed:not(.corrections *) > :not(summary), .notes summary, #site-cited';
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  const blocks = new Map<Node, string>();
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    if (!parent.checkVisibility({ visibilityProperty: true }) || parent.closest(UNPRINTED)) continue;
    // Print puts the address of the source behind each link of a note, between its words.
    if (parent.matches('.notes')) {
      blocks.set(walker.currentNode, walker.currentNode.nodeValue!);
      continue;
    }
    let block = parent.closest('.notes a') ?? parent;
    while (!block.matches('.notes a') && /^(inline|contents)/.test(getComputedStyle(block).display))
      block = block.parentElement!;
    blocks.set(block, (blocks.get(block) ?? '') + walker.currentNode.nodeValue);
  }
  return [...blocks.values()].filter((text) => /[\p{L}\p{N}]/u.test(text));
}
