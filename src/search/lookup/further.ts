/** What look-up needs where no name or number holds the query as it stands, in one piece of program. */
export { isSlip } from '../slips.ts';
export { namesNear } from './near.ts';
export { namesWithWords } from './words.ts';
