type Header = {
  /** Its format, by the ending of its files. */
  format: 'jpg' | 'png' | 'webp' | 'avif';
  /** In pixels, as it is seen: turned as its file says (Exif orientation, HEIF `irot`). */
  width: number;
  height: number;
};

/** What the first bytes of a picture say of it; undefined where they are of no format known. */
export function pictureHeader(bytes: Uint8Array): Header | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (ascii(view, 1, 3) === 'PNG') return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
    if (view.getUint16(0) === 0xffd8) return jpeg(view);
    if (ascii(view, 0, 4) === 'RIFF' && ascii(view, 8, 4) === 'WEBP') return webp(view);
    if (/ftypavi[fs]/.test(ascii(view, 4, 8))) return avif(view);
  } catch (error) {
    // A file that ends within its header.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

function ascii(view: DataView, offset: number, length: number): string {
  return String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(offset + index)));
}

/** JPEG (ITU T.81): segments up to the frame header, which has the size; the orientation stands in an Exif one before. */
function jpeg(view: DataView): Header {
  let turned = false;
  for (let offset = 2; ; offset += 2 + view.getUint16(offset + 2)) {
    const marker = view.getUint8(offset + 1);
    if (marker === 0xe1 && ascii(view, offset + 4, 4) === 'Exif') turned = exifTurns(view, offset + 10);
    if (marker < 0xc0 || marker > 0xcf || [0xc4, 0xc8, 0xcc].includes(marker)) continue;
    return seen('jpg', view.getUint16(offset + 7), view.getUint16(offset + 5), turned);
  }
}

/** Whether the orientation (tag 0x112 of the first directory, TIFF 6.0) is one of the four that lie on their side. */
function exifTurns(view: DataView, start: number): boolean {
  const little = ascii(view, start, 2) === 'II';
  const directory = start + view.getUint32(start + 4, little);
  for (let entry = 0; entry < view.getUint16(directory, little); entry++) {
    const offset = directory + 2 + entry * 12;
    if (view.getUint16(offset, little) === 0x112) return view.getUint16(offset + 8, little) >= 5;
  }
  return false;
}

/** WebP (RFC 9649): lossy, lossless or extended. */
function webp(view: DataView): Header | undefined {
  const size = (offset: number, bits: number) => view.getUint32(offset, true) % 2 ** bits;
  switch (ascii(view, 12, 4)) {
    case 'VP8 ':
      return seen('webp', size(26, 14), view.getUint16(28, true) % 2 ** 14);
    case 'VP8L':
      return seen('webp', size(21, 14) + 1, (Math.floor(view.getUint32(21, true) / 2 ** 14) % 2 ** 14) + 1);
    case 'VP8X':
      return seen('webp', size(24, 24) + 1, (view.getUint32(26, true) >>> 8) + 1);
    default:
      return undefined;
  }
}

/** AVIF (ISO 23008-12): the largest `ispe` among the properties, which a grid has of its tiles too; `irot` turns it. */
function avif(view: DataView): Header | undefined {
  const head = ascii(view, 0, Math.min(view.byteLength, 4096));
  const sizes = [...head.matchAll(/ispe/g)].map(({ index }) => [view.getUint32(index + 8), view.getUint32(index + 12)]);
  const [largest] = sizes.sort(([a = 0], [b = 0]) => b - a);
  const turn = head.indexOf('irot');
  if (!largest) return undefined;
  return seen('avif', largest[0]!, largest[1]!, turn !== -1 && view.getUint8(turn + 4) % 2 === 1);
}

function seen(format: Header['format'], width: number, height: number, turned = false): Header {
  return turned ? { format, width: height, height: width } : { format, width, height };
}
