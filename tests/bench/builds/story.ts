import { nameOf } from './names.ts';

/** One story of many, in the shape that all generators are compared with: nothing in it is anywhere else. */
export type Story = {
  id: string;
  title: string;
  description: string;
  published: string;
  sections: { id: string; heading: string; paragraphs: Part[][] }[];
  actors: { id: string; name: string; kind: 'organisation' | 'person'; definition: string; source: string }[];
  terms: { id: string; name: string; definition: string; source: string }[];
  dates: {
    id: string;
    date: string;
    title: string;
    text: string;
    actors: string[];
    agreement: string;
    source: string;
  }[];
  agreements: { id: string; name: string; definition: string; parties: string[]; steps: string[]; source: string }[];
  sources: { id: string; title: string; publisher: string; issued: string; url: string }[];
  questions: { id: string; question: string; answer: Part[] }[];
};

/** Plain text, or words that lead to a record. */
export type Part = string | { text: string; kind: 'actor' | 'term' | 'date' | 'agreement' | 'source'; id: string };

const [HARBOURS, KEEPERS, TERMS, AGREEMENTS, SOURCES, SECTIONS, PARAGRAPHS] = [8, 12, 12, 5, 8, 5, 3];
/** The steps of each agreement, and a dispute. */
const DATES = 4;
const NAMES = HARBOURS + KEEPERS + TERMS + AGREEMENTS;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const GIVEN = ['Ansa', 'Bero', 'Cilla', 'Dorin', 'Elke', 'Ferro', 'Gisla', 'Hanno', 'Ilva', 'Jorin', 'Kaat', 'Luno'];
const HEADINGS = [
  'Whose lamp it is',
  'Who pays for the oil',
  'The winter watch',
  'A quarrel over fog',
  'What is still dark',
];
const EVENTS = ['open talks', 'sign', 'put it into force', 'quarrel'];
const FOGS = ['thin', 'low', 'grey', 'sudden', 'morning', 'summer', 'yellow'];
const REMARKS = [
  'The keepers had counted the wrecks of nine winters before anyone asked them',
  'Oil was dear that year, and the lamp burned through a barrel in six nights',
  'Neither harbour could see the reef from its own pier',
  'The bell was older than both harbours and belonged to neither',
  'A fishing boat found the channel by the smell of the smokehouses',
  'The clerk wrote the sum twice, once in each harbour’s measure',
  'Nobody had thought of who would wind the clockwork on feast days',
];

/** The nth story: five pacts of harbours that share a lighthouse. The same for the same number, whatever else there is. */
export function storyOf(n: number): Story {
  const name = (index: number) => nameOf(n * NAMES + index);
  const pick = <T>(list: readonly T[], index: number): T => list[(index + n) % list.length]!;
  const id = (sort: string, index: number) => `${sort}${n}-${index + 1}`;
  const count = <T>(length: number, make: (index: number) => T): T[] =>
    Array.from({ length }, (_, index) => make(index));

  const sources = count(SOURCES, (i) => ({
    id: id('log', i),
    title: `Log of the ${pick(FOGS, i)} fog, volume ${n * SOURCES + i + 1}`,
    publisher: `Harbour office of ${name(i)}`,
    issued: day(1890 + i, i, 4),
    url: `https://logs.example/${n}/${i + 1}`,
  }));
  const source = (i: number) => sources[i % SOURCES]!.id;
  const harbours = count(HARBOURS, (i) => ({
    id: id('harbour', i),
    name: name(i),
    kind: 'organisation' as const,
    definition: `A harbour on the ${pick(FOGS, i)} side of the strait. It keeps ${i + 3} boats and one bell.`,
    source: source(i),
  }));
  const keepers = count(KEEPERS, (i) => ({
    id: id('keeper', i),
    name: `${pick(GIVEN, i)} ${name(HARBOURS + i)}`,
    kind: 'person' as const,
    definition: `A keeper of the light off ${harbours[i % HARBOURS]!.name}. The watch was ${i + 2} years long.`,
    source: source(i + 1),
  }));
  const terms = count(TERMS, (i) => ({
    id: id('word', i),
    name: `${name(HARBOURS + KEEPERS + i)} rule`,
    definition: `A custom by which whoever sees the ${pick(FOGS, i)} fog first rings. It costs ${i + 2} barrels of oil a winter.`,
    source: source(i + 2),
  }));
  const agreements = count(AGREEMENTS, (i) => ({
    id: id('pact', i),
    name: `Pact of ${name(HARBOURS + KEEPERS + TERMS + i)}`,
    definition: `A pact of two harbours on one lamp. It shares the oil by the ${i + 2} nights of new moon.`,
    parties: [harbours[i]!.id, harbours[i + 1]!.id],
    steps: count(DATES - 1, (step) => id('day', i * DATES + step)),
    source: source(i + 3),
  }));
  const dates = agreements.flatMap(({ id: agreement, name: pact, parties, source }, i) =>
    EVENTS.map((event, step) => ({
      id: id('day', i * DATES + step),
      date: day(1890 + i, step * 3 + (n % 3), 1 + ((n + i * 5 + step) % 28)),
      title: `${harbours[i]!.name} and ${harbours[i + 1]!.name} ${event}, on the ${pact}`,
      text: `The two harbours ${event} after ${step + 2} nights of ${pick(FOGS, i + step)} fog.`,
      actors: [...parties, harbours[(i + step + 2) % HARBOURS]!.id, keepers[(i * DATES + step) % KEEPERS]!.id],
      agreement,
      source,
    })),
  );

  const to = (kind: Exclude<Part, string>['kind'], record: { id: string; name: string }): Part => ({
    ...{ kind, id: record.id, text: record.name },
  });
  const paragraph = (i: number): Part[] => {
    const date = dates[(i * 3) % dates.length]!;
    const keeper = keepers[i % KEEPERS]!;
    return [
      `On ${spelt(date.date)} the two harbours `,
      { kind: 'date', id: date.id, text: 'met on the pier' },
      `, and `,
      to('actor', keeper),
      ` was told to wait below. ${pick(REMARKS, i)}. The `,
      to('agreement', agreements[i % AGREEMENTS]!),
      ` left that to the `,
      to('term', terms[i % TERMS]!),
      `, as the `,
      { kind: 'source', id: source(i), text: 'log' },
      ` has it. ${pick(REMARKS, i + 3)}; so ${harbours[i % HARBOURS]!.name} kept the lamp and ${harbours[(i + 3) % HARBOURS]!.name} the bell.`,
    ];
  };
  return {
    id: `light${n}`,
    title: `The light off ${harbours[0]!.name}`,
    description: `How eight harbours came to share the lamps around ${harbours[0]!.name}, and who pays for the oil.`,
    published: day(1898, n % 12, 1 + (n % 28)),
    sections: count(SECTIONS, (i) => ({
      id: id('part', i),
      heading: HEADINGS[i]!,
      paragraphs: count(PARAGRAPHS, (j) => paragraph(i * PARAGRAPHS + j)),
    })),
    actors: [...harbours, ...keepers],
    terms,
    dates,
    agreements,
    sources,
    questions: count(3, (i) => ({
      id: id('question', i),
      question: `What does the ${terms[i]!.name} ask of a keeper?`,
      answer: ['It asks that the ', to('actor', keepers[i]!), ` rings first. ${pick(REMARKS, i)}.`],
    })),
  };
}

function day(year: number, month: number, day: number): string {
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function spelt(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}
