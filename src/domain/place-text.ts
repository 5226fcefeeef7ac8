const TRADITIONAL =
	'臺台灣湾廣广東东門门區区縣县龍龙遼辽寧宁陝陕蘇苏貴贵雲云慶庆內内國国肅肃蘭兰瀋沈長长濟济鄭郑漢汉廈厦溫温麗丽寶宝豐丰陽阳' +
	'陰阴連连島岛韓韩馬马來来亞亚羅罗爾尔維维奧奥盧卢紐纽烏乌羣群聯联華华義义鮮鲜緬缅賓宾葉叶魯鲁諾诺圖图濱滨贛赣錫锡鎮镇揚扬' +
	'滬沪鄉乡塩盐鹽盐淨净潛潜隨随興兴紹绍湯汤蕪芜巖岩嶽岳滄沧萊莱煙烟衛卫嘗尝擔担陸陆灘滩別别園园義义';
const simplified = new Map(pairs([...TRADITIONAL]));

/**
 * A place's name as it is compared: in NFKC and lower case, without accents, points and outer spaces, with the
 * traditional characters of place names simplified, `&` as `and` and `St.` as `Saint`.
 */
export function foldPlace(written: string): string {
	const plain = written
		.normalize('NFKC')
		.normalize('NFD')
		.replace(/[\p{M}\u200b-\u200f\u2060\ufeff]/gu, '')
		.toLowerCase()
		.replace(/[\u3400-\u9fff]/g, (character) => simplified.get(character) ?? character)
		.replace(/&/g, ' and ')
		.replace(/\bst\.?\s+/g, 'saint ')
		.replace(/['’`.*]/g, '');
	return plain.replace(/\s+/g, ' ').trim();
}

function pairs(characters: readonly string[]): [string, string][] {
	return characters.flatMap((character, place) =>
		place % 2 === 0 ? [[character, characters[place + 1]!]] : []
	);
}
