/** The ways of look-up beside a name that holds the query, in one piece of program. */
export { namesReadAs } from './letters.ts';
export { namesNear } from './near.ts';
export { numbersHolding } from './numbers.ts';
export { readTraditional } from '../traditional.ts';
export { namesWithWords } from './words.ts';
