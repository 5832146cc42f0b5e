/** What is not well-formed in an XML text of elements, attributes and text (XML 1.0, 2.1); undefined where all is. */
export function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  for (const [token] of body.matchAll(/<[^>]*>?|[^<]+/g)) {
    const tag = /^<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)\s*(\/?)>$/i.exec(token);
    if (token.startsWith('<') && !tag) return `not a tag: ${token}`;
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(token)) return `bare ampersand: ${token}`;
    if (!tag) {
      if (open.length === 0 && token.trim()) return `text outside the root: ${token}`;
    } else if (tag[1]) {
      if (open.pop() !== tag[2]) return `closes what is not open: ${token}`;
    } else if (!tag[4]) open.push(tag[2]!);
  }
  return open.length > 0 ? `left open: ${open.join(', ')}` : undefined;
}
