import type { ClosedList } from '../../domain/lists.ts';

/** What an authority did, in every dataset. */
export const measures: ClosedList = {
	warned: { zh: '警告', en: 'Warned', aliases: ['给予警告'] },
	fined: { zh: '罚款', en: 'Fined', aliases: ['处以罚款'] },
	confiscated: {
		zh: '没收',
		en: 'Confiscated',
		aliases: ['没收违法所得', '没收非法财物', '没收违法所得、没收非法财物'],
	},
	rectification: {
		zh: '限期整改',
		en: 'Rectification within a time limit',
		aliases: ['责令限期整改', '责令改正', '限期改正'],
	},
	standardised: { zh: '规范', en: 'Brought into line' },
	suspended: {
		zh: '停产停业',
		en: 'Production or business suspended',
		aliases: ['责令停产停业', '停业整顿', '停产整顿'],
	},
	closed: { zh: '关停', en: 'Closed', aliases: ['关闭', '责令关闭'] },
	shutDown: { zh: '取缔', en: 'Illegal operation shut down', aliases: ['依法取缔'] },
	sealedSeized: { zh: '查封扣押', en: 'Sealed or seized', aliases: ['查封', '扣押', '查封、扣押'] },
	licenceSuspended: { zh: '暂扣许可证件', en: 'Licence suspended', aliases: ['暂扣许可证', '暂扣营业执照'] },
	licenceRevoked: {
		zh: '吊销许可证件',
		en: 'Licence revoked',
		aliases: ['吊销许可证', '吊销营业执照', '吊销生产许可证'],
	},
	businessRestricted: { zh: '限制从业', en: 'Barred from the trade', aliases: ['行业禁入'] },
	recallOrdered: { zh: '责令召回', en: 'Recall ordered' },
	heightenedChecks: { zh: '加严检验', en: 'Heightened checks', aliases: ['加强检验', '加严监管'] },
	refused: {
		zh: '不准进出口',
		en: 'Import or export refused',
		aliases: ['不准进口', '不准出口', '不准入境', '未准入境'],
	},
	exportSuspended: { zh: '暂停出口', en: 'Exports suspended' },
	exportLicenceSuspended: {
		zh: '暂停出口质量许可',
		en: 'Export quality licence suspended',
		aliases: ['暂停出口质量许可证书'],
	},
	exportLicenceRevoked: {
		zh: '吊销出口质量许可',
		en: 'Export quality licence revoked',
		aliases: ['吊销出口质量许可证书'],
	},
	registrationRevoked: {
		zh: '吊销卫生注册登记',
		en: 'Sanitary registration revoked',
		aliases: ['吊销卫生注册登记资格', '吊销注册登记'],
	},
	filingRevoked: { zh: '吊销备案', en: 'Filing revoked', aliases: ['吊销备案资格', '吊销基地备案资格'] },
	declarationCancelled: {
		zh: '取消报检注册登记',
		en: 'Inspection-declaration registration cancelled',
		aliases: ['取消报检资格'],
	},
	privilegeWithdrawn: {
		zh: '取消免验、绿色通道',
		en: 'Exemption or green-channel status withdrawn',
		aliases: ['取消免验资格', '取消绿色通道待遇', '取消免验资格和“绿色通道”待遇'],
	},
	honourWithdrawn: { zh: '撤销称号', en: 'Title withdrawn', aliases: ['撤销荣誉称号', '取消称号'] },
	referredToPolice: {
		zh: '移送公安机关',
		en: 'Referred to the police',
		aliases: ['移送公安', '移送司法机关'],
	},
	other: { zh: '其他', en: 'Other', aliases: ['其他措施'] },
};
