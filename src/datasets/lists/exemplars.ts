import type { ClosedList } from '../../domain/lists.ts';

/**
 * What is held up as an example. Two honours have ended: exemption from inspection was abolished on
 * 2008-09-18, and the last famous brands, of 2007, were valid until September 2012.
 */
export const exemplarKinds: ClosedList = {
	foodSafetyPark: {
		zh: '食品安全示范园区',
		en: 'Food-safety demonstration park',
		aliases: ['放心园区', '食品生产放心园区'],
	},
	foodSafetyTownship: {
		zh: '食品安全示范乡镇',
		en: 'Food-safety demonstration township',
		aliases: ['放心乡镇', '食品生产放心乡镇'],
	},
	qualityProductBase: { zh: '优质产品生产基地', en: 'Quality-product production base' },
	standardisationCounty: { zh: '农业标准化示范县', en: 'Agricultural-standardisation demonstration county' },
	standardisationZone: {
		zh: '农业标准化示范区（场）',
		en: 'Agricultural-standardisation demonstration zone',
		aliases: ['农业标准化示范区', '农业标准化示范场'],
	},
	exportBase: { zh: '出口产品生产基地', en: 'Export production base' },
	famousBrand: {
		zh: '名牌产品',
		en: 'Famous-brand product',
		aliases: ['中国名牌产品', '中国名牌'],
		until: '2012-09-30',
	},
	inspectionExempt: {
		zh: '免检产品',
		en: 'Product exempt from inspection',
		aliases: ['国家免检产品'],
		until: '2008-09-17',
	},
	importExportExempt: {
		zh: '进出口免验产品',
		en: 'Import or export exempt from inspection',
		aliases: ['免验产品', '进出口免验商品'],
	},
	geographicalIndication: {
		zh: '地理标志保护产品',
		en: 'Geographical-indication product',
		aliases: ['地理标志产品'],
	},
	other: { zh: '其他', en: 'Other', aliases: ['其他示范单位'] },
};

export const exemplarLevels: ClosedList = {
	national: { zh: '国家级', en: 'National' },
	provincial: { zh: '省级', en: 'Provincial', aliases: ['省（自治区、直辖市）级'] },
	municipal: { zh: '市级', en: 'Municipal', aliases: ['地市级'] },
};
