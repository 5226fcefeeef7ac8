import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isDay } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import { isPeriod, type Period } from '../domain/period.ts';
import type { Policy } from '../domain/policy.ts';
import type { Fault } from '../domain/problem.ts';
import type { Authority, Site, Suppression } from '../domain/site.ts';
import { readConfiguration } from './configuration.ts';

const wording = z.strictObject({ zh: z.string(), en: z.string() });
const day = z.string().refine(isDay, '应为日期，如 2026-03-02 / has to be a day such as 2026-03-02');
const maybe = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);
const period = z.custom<Period>(
	(given) => typeof given === 'string' && isPeriod(given),
	'应为期限，如 3Y 或 6M / has to be a period such as 3Y or 6M'
);
const text = z.union([z.string(), z.number()]).transform(String);
const ground = z.enum(['expired', 'repaired', 'revoked', 'enteredInError', 'superseded', 'merged']);

/** `policies.yaml`: terms of publication with their dates of effect. */
export const policiesSchema = z.array(
	z.strictObject({
		id: z.string(),
		lists: z.array(z.string()).min(1),
		decided: z.strictObject({ from: maybe(day), until: maybe(day) }).prefault({}),
		counted: z.enum(['publication', 'decision']),
		severity: maybe(z.enum(['mild', 'general', 'severe'])),
		default: z.array(z.string()).default([]),
		minimum: maybe(period),
		maximum: period,
		text: wording,
		article: wording,
	})
);

/** `decisions.yaml`: the operator's answers. */
export const decisionsSchema = z.array(
	z.union([
		z.strictObject({
			dataset: z.string(),
			source: maybe(z.string()),
			key: text,
			ended: ground,
			on: day,
			reference: maybe(text),
		}),
		z.strictObject({
			dataset: z.string(),
			key: text,
			against: z.string(),
			decision: z.literal('keep'),
			why: maybe(z.string()),
		}),
		z.strictObject({ dataset: z.string(), key: text, movedTo: text }),
	])
);

/** `suppressed.yaml`: what must appear nowhere. */
export const suppressedSchema = z.array(
	z.union([
		z.strictObject({ value: text, since: maybe(day), ground: z.string() }),
		z.strictObject({
			dataset: z.string(),
			key: text,
			fields: z.array(z.string()).min(1),
			ground: z.string(),
		}),
	])
);

/** `authorities.yaml`: the bodies that decide, and where to turn to. */
export const authoritiesSchema = z.array(
	z.strictObject({
		name: z.union([wording, z.string().transform((name) => ({ zh: name, en: name }))]),
		aliases: z.array(z.string()).default([]),
		from: maybe(day),
		until: maybe(day),
		successor: maybe(z.string()),
		phone: maybe(text),
		address: maybe(z.string()),
		objections: maybe(z.string()),
		repair: maybe(z.string()),
	})
);

/** `site.yaml`: what the portal is called and where it stands. Everything empty is left out of the pages. */
export const siteSchema = z.strictObject({
	demo: z.boolean().default(false),
	name: wording.default({ zh: '明鉴', en: 'Mingjian' }),
	organiser: maybe(wording),
	url: maybe(
		z.url({ protocol: /^https?$/, error: '应为 http 或 https 网址 / has to be a web address, http or https' })
	),
	base: z
		.string()
		.regex(/^\/(?:[\w.~-]+\/)*$/, '应以 / 开头和结尾 / has to begin and end with /')
		.default('/'),
	indexable: z.boolean().default(true),
	licence: maybe(z.string()),
	contact: maybe(z.string()),
	hotline: maybe(text),
	icp: maybe(z.string()),
	police: maybe(z.string()),
	siteCode: maybe(text),
	fanout: z.boolean().default(false),
});

/** What the files beside the exports say. */
export interface Settings {
	readonly policies: readonly Policy[];
	readonly decisions: readonly Decision[];
	readonly suppressed: readonly Suppression[];
	readonly authorities: readonly Authority[];
	readonly site: Site;
}

/** Reads the settings of a data folder; `policies.yaml` is taken from `bundled` where the folder has none. */
export function readSettings(
	folder: string,
	bundled: string
): {
	readonly settings: Settings;
	readonly faults: readonly { readonly file: string; readonly fault: Fault }[];
} {
	const faults: { file: string; fault: Fault }[] = [];
	const policyFolder = existsSync(join(folder, 'policies.yaml')) ? folder : bundled;
	const settings: Settings = {
		policies: read(policyFolder, 'policies.yaml', policiesSchema, []),
		decisions: read(folder, 'decisions.yaml', decisionsSchema, []),
		suppressed: read(folder, 'suppressed.yaml', suppressedSchema, []),
		authorities: read(folder, 'authorities.yaml', authoritiesSchema, []),
		site: read(folder, 'site.yaml', siteSchema, siteSchema.parse({})),
	};
	return { settings, faults };

	function read<S extends z.ZodType>(
		from: string,
		file: string,
		schema: S,
		without: z.output<S>
	): z.output<S> {
		const path = join(from, file);
		if (!existsSync(path)) return without;
		const { value, faults: found } = readConfiguration(readFileSync(path, 'utf8'), schema);
		for (const fault of found) faults.push({ file, fault });
		return value ?? without;
	}
}
