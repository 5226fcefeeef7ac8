/** Whether the last of the digits is the check digit of the others after MOD 11,10 (ISO 7064, GB/T 17710). */
export function passesMod11And10(digits: string): boolean {
	let product = 10;
	for (const digit of digits.slice(0, -1)) {
		const sum = (product + Number(digit)) % 10 || 10;
		product = (sum * 2) % 11;
	}
	return (11 - product) % 10 === Number(digits.slice(-1));
}
