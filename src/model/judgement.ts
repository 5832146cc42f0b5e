/** The sign that an author puts before a sentence that judges or infers, where all others state. */
export const JUDGEMENT = '◇';
