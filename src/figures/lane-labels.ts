import { edtf } from '../dates/edtf.ts';
import { start } from '../dates/order.ts';
import { monthWords } from '../dates/words.ts';
import { soughtDays } from '../views/finding.ts';
import type { Step, Track } from '../views/tracker.ts';
import type { Language } from '../words/language.ts';
import type { Axis } from './axis.ts';
import { fits, joined, withRoom, type Label } from './label.ts';
import type { Stretch } from './lane-bar.ts';

/** Percent between a label and what it begins after. */
const GAP = 1;

/**
 * The labels of an agreement: at the left of its bar where there is room for them, else under it.
 * @param bar not empty
 * @param hopes when its end was expected, in words
 */
export function labelsOf(
  track: Track,
  bar: readonly Stretch[],
  axis: Axis,
  hopes: readonly string[],
  language: Language,
): Label[] {
  const { words } = language;
  const said = wordsOf(track, language);
  const [first] = bar as [Stretch];
  // Talks of the last day have no length, and so no bar.
  const talks = track.open && track.start ? axis.x(start(edtf(track.start.date))) : first.from;
  const begin = bar.find(({ look }) => look !== 'before')?.from ?? talks;
  const left = (line: Label['line'], text: string | undefined, x: number, more?: Partial<Label>): Label[] =>
    text ? [joined({ x, anchor: 'end', line, text, ...more })] : [];
  const beside = track.open
    ? [
        ...left('above', hopes.join(', '), begin, { lead: words.figures.lanes.hoped + words.marks.colon }),
        ...left('level', first.look === 'before' ? said.proposed : undefined, first.from),
        ...left('below', said.days, begin, { strong: true }),
      ]
    : [
        ...left('above', said.days, begin, { strong: true }),
        ...left(
          'below',
          said.sought ?? said.force,
          begin,
          said.sought && said.force ? { more: `, ${said.force}` } : {},
        ),
      ];
  return beside.every(fits) ? beside : under(track, said, begin, axis);
}

/** What may be said of an agreement: its days, and when it took which step. */
type Said = Record<'days' | 'begun' | 'proposed' | 'sought' | 'force', string | undefined>;

function wordsOf({ steps, sought, start: begun, open }: Track, { words }: Language): Said {
  const { agreement, phases, dates } = words;
  const month = ({ date }: Pick<Step, 'date'>) => monthWords(date.date, dates);
  const find = (phase: string | undefined) => steps.find((step) => step.phase === phase);
  const reached = (phase: string | undefined) => {
    const step = find(phase);
    return step && `${phases.reached[step.phase]} ${month(step)}`;
  };
  const named = (step: Step | undefined) => step && `${step.name} ${month(step)}`;
  const days = soughtDays({ steps, sought });
  const counted = days === undefined ? undefined : agreement.days(days);
  return {
    days: open?.days === 0 ? open.said : open ? `${agreement.days(open.days)}, ${open.said}` : counted,
    begun: named(steps.find(({ date }) => date === begun)),
    proposed: named(find('proposed')),
    sought: reached(sought),
    force: sought === 'in-force' ? undefined : reached('in-force'),
  };
}

/** The days end where what was sought was reached, or at the as-of date; what was reached follows, how it began goes before. */
function under({ steps, sought, open }: Track, said: Said, begin: number, { x }: Axis): Label[] {
  const reached = steps.find(({ phase }) => phase === sought);
  const end = open ? 100 : reached ? Math.max(0, x(start(edtf(reached.date.date)))) : begin;
  const { days = '', begun = '', force = '' } = said;
  const then = said.sought ?? force;
  const more = said.sought && force ? `, ${force}` : '';
  const after = { x: end + GAP, anchor: 'start' } as const;
  const hasRoom = days === '' || fits({ x: end, anchor: 'end', line: 'under', text: days });
  const labels: Omit<Label, 'line'>[] = hasRoom
    ? [
        { x: end, anchor: 'end', text: days, strong: true },
        { ...after, text: then, more },
        { ...after, text: then },
      ]
    : [
        { ...after, x: end, text: days, more: then && `, ${then}${more}`, strong: true },
        { ...after, x: end, text: days, strong: true },
      ];
  labels.push({ x: begin, anchor: 'start', text: begun });
  return withRoom(labels.filter(({ text }) => text !== '').map((label) => ({ ...label, line: 'under' })));
}
