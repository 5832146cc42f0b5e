import { appendFileSync, mkdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { edit, Project, type Start } from './project.ts';
import type { Promised } from './promise.ts';

/** What may go wrong in a build: how it is brought about, and how the build is started. */
type Mishap = [what: string, bring: (project: Project) => void, how?: Start];

const page = (text: string) => (project: Project) => writeFileSync(join(project.root, 'src/pages/mishap.astro'), text);
const append = (file: string, text: string) => (project: Project) => appendFileSync(join(project.root, file), text);
const put = (file: string, text: string) => (project: Project) => {
  mkdirSync(dirname(join(project.root, file)), { recursive: true });
  writeFileSync(join(project.root, file), text);
};
const without = (path: string) => (project: Project) => rmSync(join(project.root, path), { recursive: true });
const TALKS = 'content/articles/talks.md';

export const MISHAPS: readonly Mishap[] = [
  ['an unknown record', append(TALKS, '\n[Nobody](actor:nobody) came.\n')],
  ['a dead link', append(TALKS, '\nSee [there](https://site.example/nowhere/).\n')],
  ['a file that belongs nowhere', put('content/articles/notes.txt', 'notes')],
  [
    'a font that is none, where no other has the signs',
    (project) => {
      put('content/fonts/own.ttf', 'no font')(project);
      edit(
        project,
        TALKS,
        /^actors:\n/m,
        `$&  - {id: java, name: ꦗꦮ, kind: place, definition: An island., cites: [{source: communique}]}\n`,
      );
    },
  ],
  ['no content', without('content')],
  ['a damaged ledger', put('content/permalinks.json', '[{"id":')],
  ['damaged published texts', put('content/published.json', '\0\0\0\0')],
  [
    'a ledger that cannot be written',
    (project) => {
      rmSync(join(project.content, 'permalinks.json'), { force: true });
      mkdirSync(join(project.content, 'permalinks.json/in-the-way'), { recursive: true });
    },
  ],
  ['a page that throws', page('---\nthrow new Error("thrown");\n---\n')],
  ['a page that cannot be parsed', page('---\nconst = ;\n---\n<p>')],
  [
    'a page with a dead link',
    page(
      '<html><head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head><body><a href="nowhere/">there</a></body></html>',
    ),
  ],
  ['a page that imports what is not there', page('---\nimport "../styles/nowhere.css";\n---\n')],
  [
    'a plugin that throws at the end',
    (project) =>
      edit(
        project,
        'src/build/headers-plugin.ts',
        "'astro:build:done': ({ dir }) => {",
        "$& throw new Error('thrown');",
      ),
  ],
  ['a configuration that throws', append('astro.config.mjs', "\nthrow new Error('thrown');\n")],
  ['a package that is missing', without('node_modules/citeproc')],
  ['too little memory', () => undefined, { env: { NODE_OPTIONS: '--max-old-space-size=48' } }],
  [
    'a fault once the site is in place',
    (project) =>
      edit(project, 'src/build/address.ts', /^export function addressWarnings[^{]*{/m, "$& throw new Error('thrown');"),
  ],
  ['a day that is none', () => undefined, { args: ['--today', '2024-02-31'] }],
];

/** Each leaves the site and the ledgers as they were, ends with a code other than 0, and leaves no half-made build. */
const promised: Promised = {
  promise: 'P5',
  name: 'errors of every kind',
  target: `0 of ${MISHAPS.length} broken`,
  run: async (say) => {
    const project = new Project();
    const site = await project.sound({ args: ['--publish'] });
    const broken: string[] = [];
    const inPlace = () => readlinkSync(join(project.root, 'dist'));
    const first = inPlace();
    for (const [index, [what, bring, how]] of MISHAPS.entries()) {
      const restore = project.snapshot();
      bring(project);
      const before = project.ledgers();
      const { code } = await project.build({ ...how, args: ['--publish', ...(how?.args ?? [])] });
      if (code === 0) broken.push(`${what}: built`);
      if (project.manifest() !== site) broken.push(`${what}: dist/ is another`);
      if (project.ledgers() !== before) broken.push(`${what}: a ledger is another`);
      restore();
      // A build that was replaced stays, for who still reads it.
      const kept = inPlace() === first ? 1 : 2;
      if (project.left().length > kept) broken.push(`${what}: left ${project.left()}`);
      say(`${index + 1} of ${MISHAPS.length}`);
    }
    project.remove();
    return {
      figure: [`${broken.length} of ${MISHAPS.length} broken`, ...broken].join('; '),
      held: broken.length === 0,
    };
  },
};
export default promised;
