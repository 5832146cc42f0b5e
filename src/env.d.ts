/// <reference types="astro/client" />

declare module 'virtual:corpus' {
  const corpus: import('./corpus/corpus.ts').Corpus;
  export default corpus;
}
