import { faults } from './dist.ts';

/** Prints how many faults a site of a hundred pages of a megabyte has. */
const page = `<main><h2 id="an-anchor-of-a-page">Talks</h2><p>${'Talk. '.repeat(170_000)}</p></main>`;
const pages = Array.from({ length: 100 }, (_, number) => [`${number}/index.html`, page]);
console.log(faults(Object.fromEntries(pages)).length);
