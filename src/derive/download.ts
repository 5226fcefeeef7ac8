export { toCsvHeading, toCsvRow } from './csv.ts';
export { toLine } from './ndjson.ts';
