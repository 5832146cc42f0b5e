import { killed } from './killed.ts';

export default killed('SIGKILL', 200);
