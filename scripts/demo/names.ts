import type { Random } from './random.ts';

const FIRST = [
	...'禾润恒谷穗丰沃泽源溪澜泉岭峰屿松柏竹兰蕙芷菡桦枫榆槐椿晨曦霁朗昱晟炜烁煦和顺祥瑞嘉裕臻隆昌盛兴旺达通宏远拓展锐捷盈佳青桥',
];
const SECOND = [
	...'禾穗谷丰泽源溪澜泉岭峰屿松柏竹兰桦枫榆椿晨曦霁朗昱晟炜烁和顺祥瑞嘉裕臻隆昌盛兴旺达通宏远拓锐捷盈佳康乐味香醇鲜甘纯润泰福',
];
const SIZE = 60;

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严金魏陶姜谢邹窦章苏潘葛范彭'];
const GIVEN = [...'砚岫瑾渺舒桐庸仪珩琰翊翎骁骞铎铮霏霖雯霄筠筱笙簌'];

/**
 * The fancy name of an invented firm: two characters for the first 3,600 numbers, three for the next 216,000, and
 * so on. No two numbers below 13 million have the same, and neighbours are unlike.
 */
export function brandOf(number: number): string {
	let [rest, size, length] = [number, SIZE ** 2, 2];
	while (rest >= size) {
		rest -= size;
		size *= SIZE;
		length++;
	}
	let scattered = Number((BigInt(rest) * 2_654_435_761n + 1_013n) % BigInt(size));
	let brand = '';
	for (let place = 0; place < length; place++) {
		brand = (place === length - 1 ? FIRST : SECOND)[scattered % SIZE]! + brand;
		scattered = Math.floor(scattered / SIZE);
	}
	return brand;
}

/** The name of an invented person. The characters of given names occur nowhere else in the set. */
export const drawPerson = (random: Random): string =>
	random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.9) ? random.pick(GIVEN) : '');

/** An invented place of business in a city. */
export const drawAddress = (random: Random, city: string): string =>
	`${city}示例区${random.pick(FIRST)}${random.pick(SECOND)}路${random.between(1, 880)}号${random.chance(0.4) ? `${random.between(1, 12)}幢` : ''}`;
