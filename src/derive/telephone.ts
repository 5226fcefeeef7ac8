/** The address that rings a number, in which only digits and a leading plus count. */
export const callOf = (written: string): string => `tel:${written.replace(/[^\d+]/g, '')}`;

/** A text with the telephone numbers in it apart, at the odd places: eight characters or more of digits and hyphens. */
export const aroundNumbers = (text: string): readonly string[] =>
	text.split(/((?<![\d-])\d[\d-]{6,}\d(?![\d-]))/);
