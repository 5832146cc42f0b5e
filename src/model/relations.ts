import { z } from 'astro/zod';
import { ref } from './id.ts';

const dates = z.array(ref('date')).default([]);

/** What a date may say of others, by the ids of these. */
export const relations = {
  'led-to': dates.describe('The dates that came of it; none is before it.'),
  answers: dates.describe('The dates that it replies to; none is after it.'),
  fulfils: dates.describe('The plans, promises and forecasts that it bears out; none is after it.'),
  breaks: dates.describe('The plans, promises and forecasts that it belies; none is after it.'),
};

export type Relation = keyof typeof relations;

export const RELATIONS = Object.keys(relations) as Relation[];
