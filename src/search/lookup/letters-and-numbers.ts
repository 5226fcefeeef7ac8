/** The ways of look-up for what is typed in letters or as a number, in one piece of program. */
export { namesReadAs } from './letters.ts';
export { numbersHolding } from './numbers.ts';
