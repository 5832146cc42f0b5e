import { appendFileSync, copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { differing, edit, Project } from './project.ts';
import type { Promised } from './promise.ts';

const TALKS = 'content/articles/talks.md';
const PICTURE = 'content/pictures/harbour.png';
const FONTS = 'src/fonts';

/** One after the other, each beside those before. Each must show in the site; a build that misses it has kept too much. */
export const CHANGES: Record<string, (project: Project) => unknown> = {
  'a text': (project) => edit(project, TALKS, 'A republic.', 'A small republic.'),
  'a source': (project) => edit(project, 'content/sources.yaml', 'Communiqué of', 'Statement of'),
  'the edition': (project) => writeFileSync(join(project.root, 'content/site.yaml'), 'title: Another name\n'),
  'a picture, under the same name': (project) => draw(project, 'teal'),
  'a word of the generator': (project) =>
    edit(project, 'src/words/en.ts', "skip: 'Skip to the text'", "skip: 'To the text'"),
  'the model': (project) => edit(project, 'src/model/anchors.ts', '`site-year-${year}`', '`site-in-${year}`'),
  'a Markdown plugin': (project) =>
    edit(project, 'src/markdown/remark-heading-ids.ts', 'const text = toString(heading)', '$&.toUpperCase()'),
  'a template': (project) => edit(project, 'src/layouts/Base.astro', '<body', '<body data-changed'),
  'a style': (project) => appendFileSync(join(project.root, 'src/styles/base.css'), '\nbody { color: teal }\n'),
  'a script': (project) => appendFileSync(join(project.root, 'public/theme.js'), '\n// Changed.\n'),
  'the configuration': (project) => edit(project, 'astro.config.mjs', "compressHTML: 'jsx'", 'compressHTML: false'),
  'a font': (project) => {
    const [serif, other] = ['source-serif-4-latin-opsz-normal.woff2', 'source-serif-4-latin-wght-italic.woff2'];
    copyFileSync(join(project.root, FONTS, other), join(project.root, FONTS, serif));
  },
  'what draws cards': (project) => edit(project, 'src/cards/layout.ts', "INK = '#1b1a17'", "INK = '#000000'"),
  'a package that draws cards': (project) => {
    const folder = ownPackage(project, 'sharp');
    edit(
      project,
      `${folder}/dist/output.mjs`,
      'pngCompressionLevel = options.compressionLevel',
      'pngCompressionLevel = 1',
    );
    edit(project, `${folder}/package.json`, /"version": "[^"]*"/, '"version": "999.0.0"');
  },
  'a package that writes pages': (project) => {
    const file = join(project.root, ownPackage(project, 'citeproc'), 'citeproc_commonjs.js');
    const made = 'CSL.Engine.prototype.makeBibliography';
    appendFileSync(
      file,
      `\nconst old = ${made}; ${made} = function (...all) { const made = old.apply(this, all); made[1][0] += '!'; return made; };\n`,
    );
  },
};

const COUNT = Object.keys(CHANGES).length;

const promised: Promised = {
  promise: 'P15',
  name: 'warm builds equal cold ones after each kind of change',
  target: `0 of ${COUNT} differ`,
  run: async (say) => {
    const project = new Project();
    await withPicture(project);
    let before = await project.sound();
    const faults: string[] = [];
    for (const [index, [what, change]] of Object.entries(CHANGES).entries()) {
      await change(project);
      const warm = await project.sound();
      project.forget();
      const cold = await project.sound();
      if (warm !== cold) faults.push(`${what}: ${differing(warm, cold).slice(0, 3).join(', ')}`);
      if (cold === before) faults.push(`${what}: shows nowhere`);
      before = cold;
      say(`${index + 1} of ${COUNT}`);
    }
    project.remove();
    return { figure: [`${faults.length} of ${COUNT} differ`, ...faults].join('; '), held: faults.length === 0 };
  },
};
export default promised;

/** Declares a picture in the story, and shows it. */
export async function withPicture(project: Project): Promise<void> {
  mkdirSync(join(project.root, 'content/pictures'));
  await draw(project, 'navy');
  const declared = '{id: harbour, file: pictures/harbour.png, alt: A harbour, credit: A. Muster, licence: CC0}';
  edit(project, TALKS, 'actors:\n', `pictures:\n  - ${declared}\nactors:\n`);
  appendFileSync(join(project.root, TALKS), '\n![](picture:harbour)\n');
}

async function draw(project: Project, background: string): Promise<void> {
  const blank = sharp({ create: { width: 900, height: 600, channels: 3, background } });
  writeFileSync(join(project.root, PICTURE), await blank.png().toBuffer());
}

/** Gives a project a copy of a package, to be changed; its folder, below the project's. */
function ownPackage(project: Project, name: string): string {
  const folder = join('node_modules', name);
  const copy = join(project.root, folder);
  rmSync(copy);
  cpSync(join(import.meta.dirname, '../..', folder), copy, { recursive: true });
  return folder;
}
