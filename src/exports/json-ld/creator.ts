import type { Organization, Person } from 'schema-dts';
import { fullName, type CslName } from '../../model/csl-name.ts';

/** Who made something: a person where the parts of the name are known, otherwise an organisation. */
export function creatorNode(name: CslName): Person | Organization {
  if (name.literal !== undefined) return { '@type': 'Organization', name: name.literal };
  const { given, family } = name;
  return {
    '@type': 'Person',
    name: fullName(name),
    ...(given === undefined ? {} : { givenName: given }),
    ...(family === undefined ? {} : { familyName: family }),
  };
}
