/** A roll that keeps each member once, in the order of their first mention, and tells its place. */
export function openRoll<T>() {
	const members: T[] = [];
	const places = new Map<string, number>();
	return {
		members,
		add(member: T): number {
			const key = JSON.stringify(member);
			const known = places.get(key);
			if (known !== undefined) return known;
			places.set(key, members.length);
			return members.push(member) - 1;
		},
	};
}
