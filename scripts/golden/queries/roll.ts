import type { GoldenClass } from '../../../src/search/golden.ts';
import { firmName } from '../names.ts';
import { makeQueries, type GoldenSet, type Maker, type Query } from '../query.ts';
import { holdingText, sameName } from '../oracle/rules.ts';
import * as letters from './letters.ts';
import * as names from './names.ts';
import * as numbers from './numbers.ts';
import { region } from './places.ts';
import { homophoneIn, lookAlike, slipIn, slippedForm } from './slips.ts';
import * as things from './things.ts';

/** Firms of another set, which this one does not hold. */
const absent: Maker = (_, random) => {
	const text = firmName('absent', 'firm', random.between(0, 1e9)).whole;
	return { text, group: 'party', isRight: sameName(text) };
};

const COMMON =
	'食品 商贸 贸易 科技 农业 生物 实业 餐饮 电子 建材 有限公司 山东 浙江 广东 经营部 合作社'.split(' ');
const common: Maker = (_, random) => {
	const text = random.pick(COMMON);
	return { text, group: 'party', isRight: holdingText(text) };
};

/** How the queries of each class are made. */
const makers: Readonly<Record<GoldenClass, Maker>> = {
	exact: names.exact,
	fragment2: names.fragmentOf(2),
	fragment3: names.fragmentOf(3),
	fragment4: names.fragmentOf(4),
	across: names.across,
	brandAndTrade: names.brandAndTrade,
	formerName: names.formerName,
	branch: names.branch,
	latin: names.latin,
	person: things.person,
	product: things.product,
	codeWhole: numbers.codeWhole,
	codeStart: numbers.codeStart,
	codeOrganisation: numbers.codeOrganisation,
	codeTail: numbers.codeTail,
	codeMiddle: numbers.codeMiddle,
	barcode: numbers.barcode,
	barcodePart: numbers.barcodePart,
	recordNo: numbers.recordNo,
	decisionNo: numbers.decisionNo,
	decisionPart: numbers.decisionPart,
	lot: numbers.lot,
	width: names.width,
	brackets: names.brackets,
	traditional: names.traditional,
	region,
	otherForm: names.otherForm,
	halfForm: names.halfForm,
	pinyinStart: letters.pinyinStart,
	pinyinInside: letters.pinyinInside,
	pinyinPlace: letters.pinyinPlace,
	initialsStart: letters.initialsStart,
	initialsInside: letters.initialsInside,
	homophoneName: homophoneIn('name'),
	homophoneCore: homophoneIn('core'),
	wrongName: slipIn('wrong', 'name'),
	wrongCore: slipIn('wrong', 'core'),
	wrongBrand: slipIn('wrong', 'brand'),
	missingName: slipIn('missing', 'name'),
	missingCore: slipIn('missing', 'core'),
	missingBrand: slipIn('missing', 'brand'),
	extraName: slipIn('extra', 'name'),
	extraCore: slipIn('extra', 'core'),
	extraBrand: slipIn('extra', 'brand'),
	swappedName: slipIn('swapped', 'name'),
	swappedCore: slipIn('swapped', 'core'),
	swappedBrand: slipIn('swapped', 'brand'),
	lookAlike,
	slippedForm,
	absent,
	common,
};

/** Every query of a golden set: at most so many of each class. */
export const queriesOf = (set: GoldenSet, each: number): readonly Query[] =>
	(Object.keys(makers) as GoldenClass[]).flatMap((name) => makeQueries(set, name, makers[name], each));
