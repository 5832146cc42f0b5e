// Opens previews on hover and focus where the browser knows no `interestfor`, and on touch everywhere: a tap opens, a second follows.
(() => {
  const knows = 'interestForElement' in HTMLAnchorElement.prototype;
  let link, box, timer, touched;
  const close = () => {
    if (box?.matches(':popover-open')) box.hidePopover();
    link = box = undefined;
  };
  const open = (next) => {
    close();
    link = next;
    box = document.getElementById(link.getAttribute('interestfor'));
    box.showPopover({ source: link });
    box.toggleAttribute('data-above', link.getBoundingClientRect().bottom > innerHeight - box.offsetHeight);
  };
  const later = (act, ms) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
  const invoker = ({ target }) => target.closest?.('[interestfor]');
  addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch';
    if (!box?.contains(event.target) && invoker(event) !== link) close();
  });
  addEventListener('click', (event) => {
    const next = invoker(event);
    if (!touched || !next || next === link) return;
    event.preventDefault();
    open(next);
  });
  if (knows) return;
  addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const next = invoker(event);
    if (next && next !== link) later(() => open(next), 400);
    else if (next || box?.contains(event.target)) clearTimeout(timer);
    else later(close, 250);
  });
  addEventListener('focusin', (event) => {
    const next = invoker(event);
    if (next?.matches(':focus-visible')) later(() => open(next), 400);
    else if (!box?.contains(event.target)) later(close, 250);
  });
  addEventListener('keydown', ({ key }) => key === 'Escape' && close());
})();
