// Marks in the list of contents the section being read.
(() => {
  const links = [...document.querySelectorAll('.contents a')];
  const heads = links.map((link) => document.getElementById(link.hash.slice(1)));
  const mark = () => {
    const current = heads.findLastIndex((head) => head.getBoundingClientRect().top < innerHeight / 3);
    links.forEach((link, index) => link.toggleAttribute('data-current', index === current));
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
})();
