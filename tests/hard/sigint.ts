import { killed } from './killed.ts';

export default killed('SIGINT', 100);
