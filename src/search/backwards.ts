/** A text with its code points in the other order. */
export const backwards = (text: string): string => [...text].toReversed().join('');
