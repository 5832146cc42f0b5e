/** What is to be known here of a correction. */
export type Correction = { id: string; date: string; about: string };
