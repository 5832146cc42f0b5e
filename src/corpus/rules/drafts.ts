import type { Problem } from '../../diagnostics/problem.ts';
import { unexpected } from '../../diagnostics/wording.ts';
import { isDraft, type Document } from '../documents.ts';
import { referenceProblem, references } from '../references.ts';
import type { Ids } from '../ids.ts';
import { linksToIds, problemAt } from './links.ts';
import type { Rule } from './rule.ts';

/** Nothing that is published leads to what is only in a draft. */
const drafts: Rule = ({ documents, ids }) =>
  documents
    .filter((document) => !isDraft(document))
    .flatMap((document) => [...inFrontmatter(document, ids), ...inProse(document, ids), ...asLead(document, ids)]);

const RULE = 'only-in-draft';

function message(id: string, ids: Ids): string | undefined {
  const target = ids.get(id);
  if (!target || !isDraft(target.document)) return undefined;
  return unexpected(`\`${id}\`, which is only in the draft ${target.document.path}`, 'what is published');
}

function inFrontmatter(document: Document, ids: Ids): Problem[] {
  return references(document).flatMap((reference) => {
    const wrong = message(reference.id, ids);
    return wrong ? [referenceProblem(document, reference, wrong, RULE)] : [];
  });
}

function inProse(document: Document, ids: Ids): Problem[] {
  return linksToIds(document).flatMap(({ id, link }) => {
    const wrong = message(id, ids);
    return wrong ? [problemAt(document.path, link)(wrong, RULE)] : [];
  });
}

/** The article on the front page is none of the drafts. */
function asLead(document: Document, ids: Ids): Problem[] {
  if (document.kind !== 'site') return [];
  const wrong = message(document.data.lead ?? '', ids);
  return wrong ? [document.yaml.problemAt(['lead'], wrong, RULE)] : [];
}

export default drafts;
