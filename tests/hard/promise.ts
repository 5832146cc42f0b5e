/** A promise of the README held at full length: who runs it, what was found, and whether the target was met. */
export type Promised = {
  promise: string;
  name: string;
  target: string;
  run: (say: (progress: string) => void) => Promise<{ figure: string; held: boolean }>;
};
