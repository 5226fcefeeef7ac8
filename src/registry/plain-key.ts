import { KEY_SEPARATOR } from '../domain/key.ts';

/** A key as messages show it and as operators write it where it has several cells: `A + B`. */
export const plainKey = (key: string): string => key.replaceAll(KEY_SEPARATOR, ' + ');
