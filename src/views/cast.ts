import type { Edition } from '../corpus/edition.ts';
import type { Shape } from '../model/edition.ts';

/** The shape of an actor, the same wherever it is told apart; those whom the edition does not cast are diamonds. */
export function shapeOf({ cast }: Edition, id: string): Shape {
  return cast.find(({ actor }) => actor === id)?.shape ?? 'diamond';
}

/** The classes of what stands for an actor: its shape and, where it has one, the colour that the edition gives it. */
export function castClass(edition: Edition, id: string): string {
  const shape = shapeOf(edition, id);
  return edition.cast.some(({ actor }) => actor === id) ? `${shape} cast-${id}` : shape;
}

/** The colours of the cast, by day and by night, as a stylesheet. */
export function castStyle({ cast }: Edition): string {
  return cast
    .map(({ actor, colour, night }) => `.cast-${actor}{--party:light-dark(${colour},${night ?? colour})}`)
    .join('');
}
