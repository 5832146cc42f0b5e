import { expect, test } from '../../e2e/kept-page.ts';

const SLACK = 2;

/** Pixels that stay free between a mark and the ink of words. */
const CLEAR = 1.5;

/** Of which the record draws ladders at the end of the axis, hopes at the start of a bar, and few or many labels. */
const DAYS = ['2021-12-05', '2022-05-05', '2023-01-11', '2024-05-02', '2024-07-08', '2025-09-11'];

for (const path of ['', 'timeline/', 'figures/']) {
  test(`the labels of figures neither meet nor leave their figure: /${path}`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { labels, faults } = await page.evaluate(faultyLabels, SLACK);
      expect(labels, `${width} px`).toBeGreaterThan(5);
      expect(faults, `${width} px`).toEqual([]);
    }
  });
}

for (const path of ['', 'timeline/', ...DAYS.map((day) => `as-of/${day}/`)]) {
  test(`no mark of a lane touches words, stands on a hope or leaves the figure: /${path}`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 390, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const { marks, faults } = await page.evaluate(meetingMarks, CLEAR);
      expect(marks, `${width} px`).toBeGreaterThan(20);
      expect(faults, `${width} px`).toEqual([]);
    }
  });
}

test('a tick says its date and title when pointed at, and until then holds up no layout', async ({ page }) => {
  await page.goto('timeline/');
  const tips = page.locator('.ticks text');
  expect(await tips.evaluateAll((all) => all.filter((tip) => tip.checkVisibility()).length)).toBe(0);
  await page.locator('.ticks g:has(text) rect').nth(3).hover({ force: true });
  await expect(tips.nth(3)).toBeVisible();
});

/** Runs in the page: marks of a lane that come so near to its words, that stand on a hope, or that leave the figure. */
function meetingMarks(clear: number): { marks: number; faults: string[] } {
  const canvas = document.createElement('canvas').getContext('2d')!;
  /** What is drawn, without its stroke, which sets words apart or is there to be pointed at, and which Firefox counts in. */
  const drawn = (node: SVGGraphicsElement) => {
    const { x, y, width, height } = node.getBBox();
    const [from, to] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((corner) =>
      corner.matrixTransform(node.getScreenCTM()!),
    ) as [DOMPoint, DOMPoint];
    return new DOMRect(from.x, from.y, to.x - from.x, to.y - from.y);
  };
  /** What its letters take, without the room above and below them, and what stays free around. */
  const inkOf = (text: SVGTextElement) => {
    const { font } = getComputedStyle(text);
    canvas.font = font;
    const { actualBoundingBoxAscent: rise, actualBoundingBoxDescent: fall } = canvas.measureText(text.textContent!);
    const box = drawn(text);
    const base = new DOMPoint(0, text.getStartPositionOfChar(0).y).matrixTransform(text.getScreenCTM()!).y;
    return new DOMRect(box.x - clear, base - rise - clear, box.width + 2 * clear, rise + fall + 2 * clear);
  };
  const meet = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const seen = (node: Element) => node.checkVisibility({ visibilityProperty: true });
  let marks = 0;
  const faults = [...document.querySelectorAll('.plot li')].flatMap((lane) => {
    const words = [...lane.querySelectorAll<SVGTextElement>('text')].filter(seen);
    const ticks = [...lane.querySelectorAll<SVGRectElement>('.ticks rect')].map(drawn);
    const hopes = [...lane.querySelectorAll<SVGPathElement>('.hope path')].map(drawn);
    marks += ticks.length + hopes.length;
    const frame = lane.getBoundingClientRect();
    return [
      ...words
        .filter((text) => [...ticks, ...hopes].some((mark) => meet(mark, inkOf(text))))
        .map((text) => `on “${text.textContent!.trim()}”`),
      ...hopes
        .filter((hope, index) => [...ticks, ...hopes.slice(index + 1)].some((other) => meet(hope, other)))
        .map(() => 'on a hope'),
      ...ticks.filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1).map(() => 'outside'),
    ];
  });
  return { marks, faults };
}

/** Runs in the page: words of a figure whose ink meets that of others or reaches beyond the figure. Signs alone may meet. */
function faultyLabels(slack: number): { labels: number; faults: string[] } {
  const canvas = document.createElement('canvas').getContext('2d')!;
  const ink = (text: SVGTextContentElement): DOMRect => {
    canvas.font = getComputedStyle(text).font;
    const { actualBoundingBoxAscent: rise, actualBoundingBoxDescent: fall } = canvas.measureText(
      text.textContent!.trim(),
    );
    const { x, y } = text.getStartPositionOfChar(0);
    const end = text.getEndPositionOfChar(text.getNumberOfChars() - 1).x;
    const corners = [x, end].flatMap((left) =>
      [y - rise, y + fall].map((top) => new DOMPoint(left, top).matrixTransform(text.closest('text')!.getScreenCTM()!)),
    );
    const [lefts, tops] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
    return new DOMRect(
      Math.min(...lefts),
      Math.min(...tops),
      Math.max(...lefts) - Math.min(...lefts),
      Math.max(...tops) - Math.min(...tops),
    );
  };
  const figures = [...document.querySelectorAll('figure')].map((figure) => ({
    frame: figure.getBoundingClientRect(),
    labels: [...figure.querySelectorAll<SVGTextContentElement>('text:not(:has([y])), text [y]')]
      .filter((text) => text.checkVisibility({ visibilityProperty: true }) && /[\p{L}\p{N}]/u.test(text.textContent!))
      .map((text) => ({ words: text.textContent!.trim(), box: ink(text) })),
  }));
  const depth = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top);
  const faults = figures.flatMap(({ frame, labels }) => [
    ...labels.flatMap((one, index) =>
      labels
        .slice(index + 1)
        .filter(({ box }) => depth(one.box, box) > slack)
        .map(({ words, box }) => `“${one.words}” meets “${words}” by ${depth(one.box, box).toFixed(1)} px`),
    ),
    ...labels
      .filter(
        ({ box }) =>
          Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom) >
          slack,
      )
      .map(({ words }) => `“${words}” leaves its figure`),
  ]);
  return { labels: figures.flatMap(({ labels }) => labels).length, faults };
}
