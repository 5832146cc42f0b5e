import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';

/** Where an axis is held (`400`), or what is left of it (`[400, 700]`), by its tag. */
export type Axes = Readonly<Record<string, number | readonly [number, number]>>;

/** The build of HarfBuzz that cuts fonts down; harfbuzzjs brings it without a binding. */
type Subsetter = {
  memory: { buffer: ArrayBuffer };
  _initialize(): void;
  malloc(bytes: number): number;
  free(address: number): void;
} & Record<`hb_${string}`, (...args: number[]) => number>;

/** HB_MEMORY_MODE_READONLY */
const READ_ONLY = 1;
/** HB_SUBSET_SETS_NAME_ID */
const NAMES = 4;
/** The name that holds the copyright (OpenType, name table). That of the font is reserved: what is cut must not bear it. */
const COPYRIGHT = 0;
const WASM = fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));

/**
 * Cuts a font down to characters, and its axes to what is named.
 * @param font in any format
 * @param named whether it keeps its name, to be found by it on this machine
 * @returns TrueType
 */
export async function subset(font: Buffer, characters: Iterable<string>, axes: Axes, named = false): Promise<Buffer> {
  const hb = await subsetter();
  const whole = await convert(font, 'sfnt');
  const address = hb.malloc(whole.length);
  new Uint8Array(hb.memory.buffer).set(whole, address);
  const blob = hb.hb_blob_create!(address, whole.length, READ_ONLY, 0, 0);
  const face = hb.hb_face_create!(blob, 0);
  const input = hb.hb_subset_input_create_or_fail!();
  const wanted = hb.hb_subset_input_unicode_set!(input);
  for (const character of characters) hb.hb_set_add!(wanted, character.codePointAt(0)!);
  const names = hb.hb_subset_input_set!(input, NAMES);
  if (!named) hb.hb_set_clear!(names);
  hb.hb_set_add!(names, COPYRIGHT);
  for (const [axis, value] of Object.entries(axes)) limit(hb, input, face, tag(axis), value);

  const cut = hb.hb_subset_or_fail!(face, input);
  if (cut === 0) throw new Error('HarfBuzz could not cut the font down');
  const result = hb.hb_face_reference_blob!(cut);
  const start = hb.hb_blob_get_data!(result, 0);
  const bytes = Buffer.from(new Uint8Array(hb.memory.buffer, start, hb.hb_blob_get_length!(result)));
  for (const one of [result, blob]) hb.hb_blob_destroy!(one);
  for (const one of [cut, face]) hb.hb_face_destroy!(one);
  hb.hb_subset_input_destroy!(input);
  hb.free(address);
  return bytes;
}

function limit(hb: Subsetter, input: number, face: number, axis: number, value: Axes[string]): void {
  if (typeof value === 'number') hb.hb_subset_input_pin_axis_location!(input, face, axis, value);
  else hb.hb_subset_input_set_axis_range!(input, face, axis, ...value, Number.NaN);
}

/** The four letters of a tag as one number. */
function tag(letters: string): number {
  return Buffer.from(letters).readUInt32BE();
}

let loaded: Promise<Subsetter> | undefined;

function subsetter(): Promise<Subsetter> {
  return (loaded ??= WebAssembly.instantiate(readFileSync(WASM)).then(({ instance }) => {
    const exports = instance.exports as unknown as Subsetter;
    exports._initialize();
    return exports;
  }));
}
