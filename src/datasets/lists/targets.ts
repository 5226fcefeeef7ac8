import type { ClosedList } from '../../domain/lists.ts';

/**
 * The targets that the action plan sets for the end of 2007, by the campaign they belong to: food (F),
 * products (P), imports and exports (X). X2 has two denominators and so is two.
 */
export const targetNumbers: ClosedList = {
	F1: { zh: '食品生产许可与QS标志', en: 'Food production licences and the QS mark' },
	F2: { zh: '小作坊签订承诺书', en: 'Workshops’ letters of commitment' },
	F3: { zh: '消除使用非食品原料和回收食品', en: 'End of non-food materials and recycled food' },
	F4: { zh: '遏止滥用食品添加剂', en: 'Abuse of food additives checked' },
	F5: { zh: '解决16类食品无证照生产加工', en: 'End of unlicensed making of the sixteen foods' },
	F6: { zh: '建立不合格食品召回制度', en: 'Recall system for substandard food' },
	P1: { zh: '10类产品生产企业建立质量档案', en: 'Quality files of makers of the ten products' },
	P2: { zh: '解决无证生产', en: 'End of unlicensed production' },
	P3: { zh: '获证企业抽查合格率', en: 'Spot-check pass rate of licensed enterprises' },
	P4: { zh: '大型企业抽查合格率', en: 'Spot-check pass rate of large enterprises' },
	P5: { zh: '杜绝重点区域制假售假', en: 'End of counterfeiting in priority regions' },
	X1: { zh: '非法进口货物退货或销毁', en: 'Illegal imports returned or destroyed' },
	X2a: { zh: '清查备案种养殖场', en: 'Farms on file checked' },
	X2b: { zh: '清查注册出口食品加工企业', en: 'Registered export food processors checked' },
	X3: { zh: '出口食品加贴检验检疫标志、货证相符', en: 'Export food marked and matching its certificates' },
	X4: { zh: '加强涉及健康安全产品进出口监管', en: 'Border supervision of health and safety products' },
};

export const targetTypes: ClosedList = {
	numeric: { zh: '数值', en: 'Numeric', aliases: ['定量'] },
	qualitative: { zh: '定性', en: 'Qualitative' },
	binary: { zh: '是否完成', en: 'Done or not' },
};
