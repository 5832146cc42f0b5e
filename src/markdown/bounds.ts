/** What words can be bound to: the time between two dates, the number of some records, the status of an agreement. */
const BOUND_KINDS = ['span', 'count', 'status'] as const;
type BoundKind = (typeof BOUND_KINDS)[number];

/** Words that follow from records, as `[2,739 days](span:treaty/talks/signed)` says. */
export type Bound = {
  kind: BoundKind;
  /** What they are bound to, in its parts. */
  target: readonly string[];
  text: string;
  before: string;
  after: string;
};

const URL = new RegExp(`^(${BOUND_KINDS.join('|')}):(.+)$`);
const LINK = new RegExp(`\\[([^\\[\\]]+)\\]\\(((?:${BOUND_KINDS.join('|')}):[^\\s()]+)\\)`);

/** What an address binds the words of its link to; undefined where it leads somewhere instead. */
export function boundTo(url: string): Pick<Bound, 'kind' | 'target'> | undefined {
  const [, kind, target] = URL.exec(url) ?? [];
  return kind === undefined ? undefined : { kind: kind as BoundKind, target: target!.split('/') };
}

/** Reads the bindings of a text without other markup, which is shown without them. */
export function unbindText(text: string): { text: string; bounds: Bound[] } {
  // At even places stand the texts between links; after each, the words and the address of one.
  const parts = text.split(LINK);
  const plain = parts.filter((_, index) => index % 3 !== 2);
  const bounds = parts.flatMap((url, index): Bound[] => {
    if (index % 3 !== 2) return [];
    const place = (2 * (index + 1)) / 3 - 1;
    const [before, after] = [plain.slice(0, place).join(''), plain.slice(place + 1).join('')];
    return [{ ...boundTo(url)!, text: plain[place]!, before, after }];
  });
  return { text: plain.join(''), bounds };
}
