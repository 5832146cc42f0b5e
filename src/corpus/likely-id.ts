import { RESERVED } from '../model/anchors.ts';
import { ID } from '../model/id.ts';

/** The id that a text nearest is, such as `smith-treaty-2024` for `SmithTreaty_2024`; none for one that is far from any. */
export function likelyId(text: string): string[] {
  const id = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '')
    .replace(RESERVED, '');
  return ID.test(id) && !RESERVED.test(id) ? [id] : [];
}
