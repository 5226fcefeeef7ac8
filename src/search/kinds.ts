/**
 * What an entry of the index is, as the character code that parts its line. In the spaces of names: the whole name,
 * from where its own part begins behind the place, from further inside; a name in another spelling; a person; a thing;
 * a name by the reading that its words have in context. In the spaces of numbers: a number from its beginning, or
 * from further inside.
 */
export const kinds = {
	start: 1,
	brand: 2,
	inside: 3,
	spelling: 4,
	person: 5,
	thing: 6,
	context: 7,
	number: 1,
	numberInside: 2,
} as const;

/** Kinds are below this code and so parted from the text of a line. */
export const TEXT_FROM = 8;
