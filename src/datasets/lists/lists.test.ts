import { describe, expect, test } from 'vitest';
import { yesNo, yesNoUnknown } from './answers.ts';
import { caseStatuses } from './cases.ts';
import { categories, categoryGroups, planLists } from './categories.ts';
import { directions, dispositions } from './consignments.ts';
import { consumerGoods } from './consumer-goods.ts';
import { documentKinds } from './documents.ts';
import { exemplarKinds, exemplarLevels } from './exemplars.ts';
import { foods } from './foods.ts';
import { enterpriseSizes, grains, handlings, objections, verdicts } from './inspections.ts';
import { endGrounds, severities, triggers } from './listing.ts';
import { measures } from './measures.ts';
import { hazards, initiatives, recallClasses, recallStatuses, regimes, remedies } from './recalls.ts';
import { standardKinds, standardStatuses } from './standards.ts';
import { targetNumbers, targetTypes } from './targets.ts';
import { violations } from './violations.ts';

const tenProducts =
	'householdAppliances childrensToys protectiveEquipment autoParts lowVoltageApparatus constructionSteel woodPanels scaffoldCouplers wiresCables gasAppliances';
const sixteenFoods =
	'infantFormula wheatFlour rice soySauce vinegar uhtMilk pasteurizedMilk carbonatedDrinks mineralWater purifiedWater instantNoodles biscuits frozenConfections baijiu wine beer';
const classes = Array.from({ length: 31 }, (_, at) => `sc${String(at + 1).padStart(2, '0')}`).join(' ');
const tradeGoods =
	'meat fruit waste soybeans feed seedsSeedlings liveAnimals aquatic aquaticAnimals toys lamps smallAppliances motorcycles atvs';

test.each([
	[
		'product categories',
		categories,
		`${tenProducts} ${sixteenFoods} ${classes} foodAdditives foodContact freshProduce ${tradeGoods} agriculturalInputs specialEquipment vehicles cosmetics drugs medicalDevices otherFood otherConsumer services other`,
	],
	[
		'violations',
		violations,
		'fakeOrShoddy nonFoodMaterial recycledFood diseasedMeat additiveAbuse unlicensed usedUnlicensed uncertified belowStandard inferiorMaterial passingOff falseLabelling falseReport noRecords unsafeConditions refusedSupervision tradeMark environment labour shellCompany evadedInspection tradedDocuments falseDeclaration substitution concealment certificateMismatch illegalFarmInputs residues contaminants microbiology toxins additives pests packaging documents unfiledSource illegalImport epidemicArea other',
	],
	[
		'measures',
		measures,
		'warned fined confiscated rectification standardised suspended closed shutDown sealedSeized licenceSuspended licenceRevoked businessRestricted recallOrdered heightenedChecks refused exportSuspended exportLicenceSuspended exportLicenceRevoked registrationRevoked filingRevoked declarationCancelled privilegeWithdrawn honourWithdrawn referredToPolice other',
	],
	['severities', severities, 'mild general severe'],
	['triggers', triggers, 'priorOffence complaint media inspection investigation'],
	['grounds of ending', endGrounds, 'expired repaired revoked enteredInError superseded merged'],
	['directions', directions, 'import export'],
	['dispositions', dispositions, 'returned destroyed released other'],
	['recall regimes', regimes, 'food2007 food2015 consumer vehicle foreign'],
	['recall classes', recallClasses, 'I II III'],
	['initiatives', initiatives, 'voluntary ordered'],
	[
		'hazards',
		hazards,
		'biological chemical foreignMatter allergen labelling choking entrapment electric fire burn laceration strangulation other',
	],
	['remedies', remedies, 'refund replace repair destroy disposal correctLabel other'],
	['recall statuses', recallStatuses, 'ongoing completed terminated'],
	['case statuses', caseStatuses, 'reported filed decided underAppeal final revoked'],
	[
		'kinds of exemplar',
		exemplarKinds,
		'foodSafetyPark foodSafetyTownship qualityProductBase standardisationCounty standardisationZone exportBase famousBrand inspectionExempt importExportExempt geographicalIndication other',
	],
	['levels of exemplar', exemplarLevels, 'national provincial municipal'],
	['grains', grains, 'sample summary'],
	['verdicts', verdicts, 'pass fail'],
	['objections', objections, 'none raised upheld rejected'],
	['handlings', handlings, 'pending rectified closed penalised'],
	['sizes of enterprise', enterpriseSizes, 'large medium small workshop'],
	['answers', yesNo, 'yes no'],
	['answers with a third', yesNoUnknown, 'yes no unknown'],
	['target numbers', targetNumbers, 'F1 F2 F3 F4 F5 F6 P1 P2 P3 P4 P5 X1 X2a X2b X3 X4'],
	['types of target', targetTypes, 'numeric qualitative binary'],
	['kinds of standard', standardKinds, 'national industry local enterprise method'],
	['statuses of standard', standardStatuses, 'upcoming inForce replaced abolished'],
	['kinds of document', documentKinds, 'plan bulletin notice report'],
])('the codes of the %s are those that mappings and addresses rely on', (_, list, codes) => {
	expect(Object.keys(list)).toEqual(codes.split(' '));
});

describe('product categories', () => {
	test.each(Object.entries(categories))(
		'%s stands in a group and in lists that have wording',
		(_, choice) => {
			expect(Object.keys(categoryGroups)).toContain(choice.group);
			for (const list of choice.plan ?? []) expect(Object.keys(planLists)).toContain(list);
		}
	);

	test('the action plan’s ten and sixteen are whole', () => {
		const inPlan = (list: string) =>
			Object.keys(categories).filter((code) => categories[code]?.plan?.includes(list));
		expect(inPlan('tenProducts')).toEqual(Object.keys(consumerGoods));
		expect(inPlan('sixteenFoods')).toEqual(Object.keys(foods));
		expect([inPlan('tenProducts').length, inPlan('sixteenFoods').length]).toEqual([10, 16]);
	});

	test.each([
		['illegalImport', 'meat fruit waste'],
		['highRiskFarm', 'fruit soybeans feed seedsSeedlings liveAnimals'],
		['exportRegistration', 'fruit feed seedsSeedlings aquaticAnimals'],
		['highRiskMade', 'toys lamps smallAppliances motorcycles atvs'],
	])('the plan’s list %s holds what the plan names', (list, codes) => {
		const held = Object.keys(categories).filter((code) => categories[code]?.plan?.includes(list));
		expect(held).toEqual(codes.split(' '));
	});
});
