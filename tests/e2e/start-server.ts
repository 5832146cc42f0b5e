import type { AddressInfo } from 'node:net';
import { serve } from './server.ts';

/** Serves the built site for Playwright, and says where. */
const server = await serve('/');
console.log(`Port ${(server.address() as AddressInfo).port}`);
