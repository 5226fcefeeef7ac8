const BRANCH =
	'(?:分公司|分厂|分店|分社|分部|分行|分所|分院|分中心|营业部|营业厅|门市部|办事处|代表处|经营部|销售部|项目部)';
const OF_COMPANY = new RegExp(`^(.+公司).{0,12}${BRANCH}$`);
const OF_OTHERS = new RegExp(`^(.+(?:厂|合作社|商行|超市|集团|中心|酒店|医院)).{0,12}${BRANCH}$`);

/**
 * The name of the body that a folded name says it is a branch of (`示例食品有限公司北京分公司`); null where it says
 * none. A branch is a party of its own.
 */
export const headOf = (folded: string): string | null =>
	(OF_COMPANY.exec(folded) ?? OF_OTHERS.exec(folded))?.[1] ?? null;
