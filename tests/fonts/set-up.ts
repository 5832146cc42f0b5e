import { join } from 'node:path';
import { unpackFonts } from './unpack.ts';

/** Puts the fonts where fonts.conf looks for them, before Playwright starts a browser. */
export default (): Promise<void> => unpackFonts(join(import.meta.dirname, '../../test-results/fonts'));
