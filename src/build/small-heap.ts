import { setFlagsFromString } from 'node:v8';

// Left alone V8 lets a heap grow to several times what is in use before it clears it: of this process, and of its threads to come.
setFlagsFromString('--heap-growing-percent=40');
