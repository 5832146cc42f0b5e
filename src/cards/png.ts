import { crc32 } from 'node:zlib';
import { CARD } from './card.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Whether bytes are a PNG of a card's size with nothing missing, changed or added: each of its chunks has a checksum. */
export function isWholeCard(bytes: Uint8Array): boolean {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
  const chunks: string[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    // A chunk is its length, its type, its data, and the checksum of type and data.
    const end = png.length - at < 12 ? Infinity : at + 12 + png.readUInt32BE(at);
    if (end > png.length || crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) return false;
    chunks.push(png.toString('latin1', at + 4, at + 8));
    at = end;
  }
  if (chunks[0] !== 'IHDR' || chunks.at(-1) !== 'IEND' || !chunks.includes('IDAT')) return false;
  return png.readUInt32BE(16) === CARD.width && png.readUInt32BE(20) === CARD.height;
}
