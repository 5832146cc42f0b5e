import { expect, test } from 'vitest';
import { lanesSvg } from '../../src/cards/lanes.ts';

const box = { left: 80, right: 1120, top: 250, bottom: 480 };
const lane = { name: 'Brix', days: '20 days', bar: [{ look: 'mid' as const, from: 50, to: 100 }] };
const lanes = (count: number) => ({ lanes: Array.from({ length: count }, () => lane), day: 50 });
const draw = (count: number) => {
  const said: string[] = [];
  const svg = lanesSvg(lanes(count), box, (text) => {
    said.push(text);
    return { svg: '', height: 30 };
  });
  return { svg, said };
};

test('each lane has its name, its days and its bar, and the day of the story runs through all', () => {
  const { svg, said } = draw(2);
  expect(said).toEqual(['Brix', '20 days', 'Brix', '20 days']);
  // Half of the axis, which ends where the card does.
  expect(svg.match(/x="795" y="\d+" width="325"/g)).toHaveLength(2);
  expect(svg).toContain('x="794" y="372" width="2.5" height="108"');
});

test('lanes for which there is no room are not drawn at all', () => {
  expect([6, 7].map((count) => draw(count).svg !== '')).toEqual([true, false]);
});
