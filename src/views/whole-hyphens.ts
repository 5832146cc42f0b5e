const ADDRESS = /https?:\/\/[^\s<>"]+/g;
const HYPHEN_OR_SLASH = /-\w|(?<=[^/:])\/(?=[^/])/g;

/**
 * HTML in which a web address breaks after a slash, and no line ends after a hyphen of one, as nobody could tell whether it belongs
 * there.
 */
export function wholeHyphens(html: string): string {
  return html.replace(ADDRESS, (address) =>
    address.replace(HYPHEN_OR_SLASH, (part) => (part === '/' ? '/<wbr>' : `<span class="whole">${part}</span>`)),
  );
}
