/** Whether the text is the number of a trade item, GTIN-8, -12, -13 or -14, whose check digit fits. */
export function isGtin(code: string): boolean {
	if (!/^(?:\d{8}|\d{12,14})$/.test(code)) return false;
	const sum = [...code].reduceRight(
		(sum, digit, place) => sum + Number(digit) * weight(code.length - place),
		0
	);
	return sum % 10 === 0;
}

const weight = (fromTheRight: number) => (fromTheRight % 2 === 1 ? 1 : 3);
