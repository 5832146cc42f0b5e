/// <reference types="astro/client" />

declare module 'virtual:corpus' {
  const corpus: import('./corpus/corpus.ts').Corpus;
  export default corpus;
}

declare module 'virtual:face' {
  const faces: import('./views/face-style.ts').Face[];
  export default faces;
}
