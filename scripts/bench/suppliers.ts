import { randomOf } from '../demo/random.ts';
import { brandOf } from '../demo/names.ts';
import { partyOf } from './names.ts';

/** What was planted in a line: the same code, the same name, or a name with a slip; null where it is nobody's. */
export type Plant = 'code' | 'name' | 'slip' | null;

/** A line of an invented list of suppliers, and the page of the party that it is to find. */
export interface Supplier {
	readonly name: string;
	readonly code: string;
	readonly plant: Plant;
	readonly page: string;
}

/** So many suppliers, of whom one in ten is among so many published parties by something planted. */
export const suppliersOf = (count: number, parties: number): readonly Supplier[] =>
	Array.from({ length: count }, (_, at) => {
		const random = randomOf('suppliers', at);
		const { name, page, codes } = partyOf(random.between(0, parties - 1));
		const nobody = {
			name: `另外${brandOf(random.between(0, 9_999_999))}贸易有限公司`,
			code: '',
			plant: null,
			page: '',
		};
		if (!random.chance(0.1)) return nobody;
		switch (random.pick(['code', 'name', 'slip'] as const)) {
			case 'code':
				return { name: nobody.name, code: codes[0]!.value, plant: 'code', page };
			case 'name':
				return { name, code: '', plant: 'name', page };
			case 'slip': {
				// Within what is the name's own: behind 示例, before the legal form.
				const place = random.between(2, 4);
				return { name: `${name.slice(0, place)}囍${name.slice(place + 1)}`, code: '', plant: 'slip', page };
			}
		}
	});
