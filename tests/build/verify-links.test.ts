import { expect, test } from 'vitest';
import { faults } from './dist.ts';

const DEAD = [
  ['a dead page', 'nowhere/', 'leads to no page'],
  ['a dead file', 'nowhere.svg', 'leads to no page'],
  ['a page without its slash', '../timeline', 'leads to no page'],
  ['a dead page with a fragment', '../nowhere/#here', 'leads to no page'],
  ['a dead page of the site by its whole address', 'SITEnowhere/', 'leads to no page'],
  ['a broken escape in a page', '%zz/', 'leads to no page'],
  ['a dead fragment of the page itself', '#nowhere', 'leads to no id of its page'],
  ['a dead fragment of another page', '../#nowhere', 'leads to no id of its page'],
  ['a fragment in other letters', '#HERE', 'leads to no id of its page'],
  ['a dead fragment by its whole address', 'SITEtimeline/#nowhere', 'leads to no id of its page'],
  ['a broken escape in a fragment', '#%zz', 'leads to no id of its page'],
  ['a link from the root of the host', '/', 'works only at the root of a host'],
  ['a page from the root of the host', '/timeline/#here', 'works only at the root of a host'],
  ['a dead page from the root of the host', '/nowhere/', 'works only at the root of a host'],
  ['a page above the site', '../../timeline/', 'leads out of the site'],
  ['an address that cannot be parsed', 'https://[', 'is no address'],
  ['an address with a bad port', 'http://site.example:x/', 'is no address'],
] as const;

const SITES = ['https://site.example/', 'https://site.example/repo/', 'https://site.example/a/b/'];

test.each(
  SITES.flatMap((site) => DEAD.map(([what, link, fault]) => [what, site, link.replace('SITE', site), fault] as const)),
)('%s, at %s', (_, site, link, fault) => {
  const files = { 'index.html': '<h1>Home</h1>', 'timeline/index.html': `<p id="here"><a href="${link}">x</a></p>` };
  expect(faults(files, site)).toEqual([`/timeline/: the link ${link} ${fault}`]);
});

test.each([
  ['a picture', '<img src="dead.png" alt="">'],
  ['a script', '<script src="dead.png"></script>'],
  ['a link of the head', '<link rel="icon" href="dead.png">'],
  ['a link of an SVG figure', '<svg><a href="dead.png"><text>x</text></a></svg>'],
])('%s is looked at too', (_, html) => {
  expect(faults({ '404.html': html })).toEqual(['/404.html: the link dead.png leads to no page']);
});
