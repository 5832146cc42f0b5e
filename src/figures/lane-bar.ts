import { edtf } from '../dates/edtf.ts';
import { start } from '../dates/order.ts';
import type { Phase } from '../model/kind.ts';
import type { Track } from '../views/tracker.ts';
import type { Axis } from './axis.ts';

/** How far an agreement had come: only proposed, begun, signed, in force; or begun, where sources thin out. */
type Look = 'before' | 'hollow' | 'mid' | 'full' | 'thin';

/** A part of a bar, in percent. */
export type Stretch = { look: Look; from: number; to: number };

const LOOKS: Record<Phase, Exclude<Look, 'thin'> | 'end'> = {
  proposed: 'before',
  negotiating: 'hollow',
  agreed: 'hollow',
  signed: 'mid',
  approved: 'mid',
  'in-force': 'full',
  ended: 'end',
};
const ORDER = ['before', 'hollow', 'mid', 'full', 'end'];

/**
 * The bar of an agreement: a stretch for each phase that it went through, up to the as-of date.
 * @param thins where sources thin out, in percent: what is open goes on less surely from there
 */
export function barOf({ steps, open }: Track, { x }: Axis, thins = 100): Stretch[] {
  const reached: { look: string; x: number }[] = [];
  const taken = steps.map(({ phase, date }) => ({ look: LOOKS[phase] as string, x: x(start(edtf(date.date))) }));
  for (const step of taken.sort((a, b) => a.x - b.x || ORDER.indexOf(a.look) - ORDER.indexOf(b.look))) {
    if (ORDER.indexOf(step.look) > ORDER.indexOf(reached.at(-1)?.look ?? '')) reached.push(step);
  }
  const stretches = reached.flatMap(({ look, x: from }, index) => {
    if (look === 'end') return [];
    return [{ look: look as Look, from: Math.max(0, from), to: Math.min(100, reached[index + 1]?.x ?? 100) }];
  });
  return stretches
    .flatMap((one): Stretch[] => {
      if (!open || one.look !== 'hollow' || one.to <= thins) return [one];
      const from = Math.max(one.from, thins);
      return [
        { ...one, to: from },
        { ...one, look: 'thin', from },
      ];
    })
    .filter(({ from, to }) => to > from);
}
