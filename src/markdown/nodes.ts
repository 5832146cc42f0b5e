import type { Data, Node, Paragraph, PhrasingContent, Table } from 'mdast';

/** A table with the words above it, which its author wrote as a paragraph that begins with `Table:`. */
export type Captioned = Node & { type: 'captioned'; children: (Paragraph | Table)[]; data?: Data };

/** A picture on a line of its own, `![](picture:some-id)`. */
export type Picture = Node & { type: 'picture'; id: string; alt: string; data?: Data };

/** What Markdown has no node for, with the HTML it becomes in its data. */
export type Made = Node & { type: 'made'; children: PhrasingContent[]; data?: Data };

declare module 'mdast' {
  interface RootContentMap {
    captioned: Captioned;
    picture: Picture;
    made: Made;
  }
  interface BlockContentMap {
    captioned: Captioned;
    picture: Picture;
  }
  interface PhrasingContentMap {
    made: Made;
  }
}
