import { KEY_SEPARATOR } from '../domain/key.ts';

/** A key as messages show it where it has several cells: `A + B`. Pages show `A · B`; operators may write either. */
export const plainKey = (key: string): string =>
	key.replaceAll(KEY_SEPARATOR, ' + ').replaceAll(' · ', ' + ');
