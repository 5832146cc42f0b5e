const ADDRESS = /https?:\/\/[^\s<>"]+/g;

/** HTML in which no line ends after a hyphen of a web address, as nobody could tell whether it belongs there. */
export function wholeHyphens(html: string): string {
  return html.replace(ADDRESS, (address) => address.replace(/-\w/g, '<span class="whole">$&</span>'));
}
