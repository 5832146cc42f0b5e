type Extension = { transforms?: unknown[] | null | undefined };
type Reader = { data: () => { fromMarkdownExtensions?: (Extension | Extension[])[] } };

/**
 * Keeps an address with a backslash in it text, as CommonMark has it (0.31, 2.4): what GFM looks for in texts once they are read, when
 * backslashes are gone and places with them, is left out. It finds addresses without one as it reads.
 */
export default function remarkEscapedAddresses(this: Reader): void {
  for (const extension of this.data().fromMarkdownExtensions!.flat()) extension.transforms = [];
}
