export default function (config) {
  config.addCollection('stories', (all) => all.getFilteredByGlob('articles/*.md'));
}

export const config = { dir: { output: 'dist' } };
