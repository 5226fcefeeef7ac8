/** The address that rings a number, in which only digits and a leading plus count. */
export const callOf = (written: string): string => `tel:${written.replace(/[^\d+]/g, '')}`;

/** Eight characters or more of digits and hyphens that are no date, with a country's and an area's code before them. */
const NUMBER =
	/((?<![\d)）-]\s?)(?:\+\d{1,3}[- ]?)?(?:[(（]\d{2,4}[)）][ -]?)?(?!\d{4}-\d{1,2}-\d{1,2}(?!\d))\d[\d-]{6,}\d(?![\d-]|\s\d))/;

/**
 * A text with the telephone numbers in it apart, at the odd places. What may be a part of a number only, since digits
 * stand beside it, is left in the text: nobody is to ring a wrong one.
 */
export const aroundNumbers = (text: string): readonly string[] => text.split(NUMBER);
