/** As far as the oracle needs it: the package has no types of its own. Times are in milliseconds, null where an end is unknown. */
declare module 'edtf' {
  export default function edtf(text: string): { min: number | null; max: number | null };
}
