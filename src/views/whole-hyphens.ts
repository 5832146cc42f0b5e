const ADDRESS = /https?:\/\/[^\s<>"]+/g;
const HYPHEN_OR_SLASH = /-\w|(?<=[^/:])\/(?=[^/])/g;

/**
 * HTML in which an address of the site breaks after a slash, and no line ends after a hyphen of one, as nobody could tell whether it
 * belongs there. Addresses that a text names stay as they are, so that no text makes elements.
 */
export function wholeHyphens(html: string, { href }: URL): string {
  const parted = (part: string) => (part === '/' ? '/<wbr>' : `<span class="whole">${part}</span>`);
  return html.replace(ADDRESS, (address) =>
    address.startsWith(href) ? address.replace(HYPHEN_OR_SLASH, parted) : address,
  );
}
