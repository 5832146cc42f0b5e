// Leads on from an anchor that has moved to another page.
(() => {
  const gone = document.getElementById(location.hash.slice(1))?.closest('.moved li');
  if (gone) location.replace(gone.children[0].href);
})();
