import type { Wording } from '../domain/lang.ts';
import type { PlannedTarget } from '../domain/targets.ts';

const cleared: Wording = {
	zh: '备案种养殖场、注册出口食品加工企业100%得到清查',
	en: 'All farms on file and all registered export food processors checked',
};

/** The targets of the plan for imports and exports; see `plannedTargets`. */
export const plannedTradeTargets: Readonly<Record<string, PlannedTarget>> = {
	X1: {
		wording: {
			zh: '非法进口的肉类、水果、废物等100%退货或销毁',
			en: 'All meat, fruit, waste and other goods imported illegally to be returned or destroyed',
		},
		counted: {
			numerator: { zh: '退货或者销毁的批次', en: 'Consignments returned or destroyed' },
			denominator: { zh: '查获的非法进口批次', en: 'Illegal consignments found' },
		},
		threshold: '100',
		evidence: [
			{ list: 'violations', facet: 'disposition', value: 'returned' },
			{ list: 'violations', facet: 'disposition', value: 'destroyed' },
		],
	},
	X2a: {
		wording: cleared,
		scope: {
			zh: '这个目标有两个分母，分别列出。这里是备案种养殖场。',
			en: 'The target has two denominators, which stand apart. This one is the farms on file.',
		},
		counted: {
			numerator: { zh: '经清查的备案种养殖场', en: 'Farms on file that were checked' },
			denominator: { zh: '备案种养殖场', en: 'Farms on file' },
		},
		threshold: '100',
		evidence: [{ landing: 'measure', value: 'filingRevoked' }],
	},
	X2b: {
		wording: cleared,
		scope: {
			zh: '这个目标有两个分母，分别列出。这里是注册出口食品加工企业。',
			en: 'The target has two denominators, which stand apart. This one is the registered export food processors.',
		},
		counted: {
			numerator: { zh: '经清查的注册出口食品加工企业', en: 'Registered processors that were checked' },
			denominator: { zh: '注册出口食品加工企业', en: 'Registered processors' },
		},
		threshold: '100',
		evidence: [{ landing: 'measure', value: 'registrationRevoked' }],
	},
	X3: {
		wording: {
			zh: '出口食品运输包装100%加贴检验检疫标志，实现出口食品货证相符',
			en: 'The inspection and quarantine mark to be on the transport packaging of all exported food, and the goods to match their certificates',
		},
		scope: {
			zh: '数字计算的是加贴标志并且货证相符的批次。',
			en: 'The figures count the consignments that bear the mark and match their certificates.',
		},
		counted: {
			numerator: { zh: '加贴标志且货证相符的批次', en: 'Consignments marked and matching' },
			denominator: { zh: '出口食品批次', en: 'Consignments of exported food' },
		},
		threshold: '100',
		evidence: [{ landing: 'violation', value: 'certificateMismatch' }],
	},
	X4: {
		wording: {
			zh: '涉及健康安全产品进出口监管明显加强',
			en: 'Border supervision of products that touch health and safety to be clearly stronger',
		},
		counted: null,
		threshold: null,
		evidence: [{ list: 'violations' }],
	},
};
