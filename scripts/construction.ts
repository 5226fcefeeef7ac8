import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { datasets } from '../src/datasets/index.ts';
import type { Site } from '../src/domain/site.ts';
import type { Edition } from '../src/registry/published.ts';
import { contentFaults } from './content-faults.ts';
import { countBulletins, idleNarratives, layContent, openBooks } from './content.ts';
import { home, type Examined } from './examination.ts';
import { publicFaults } from './faults.ts';
import { openStage, recover } from './placing.ts';
import { writeTexts } from './texts.ts';
import { takeTurn } from './turn.ts';
import { writeLookUp } from './look-up-files.ts';
import { digestOf, versionOf, writeData, writeRelease, type Release } from './publish.ts';
import { scanSite } from './scan.ts';
import { writeScreening } from './screening.ts';
import type { Disclosure } from './scan/files.ts';

export interface Construction {
	readonly examined: Examined;
	readonly data: string;
	readonly out: string;
	readonly today: string;
	readonly site: Site;
}

export type Constructed =
	| { readonly release: Release }
	| { readonly disclosures: readonly Disclosure[] }
	/** Sentences about what people have written. */
	| { readonly mistakes: readonly string[] };

/** Builds the site of what the gate has let through, searches it for what must not be in it, and swaps it in. */
export async function construct({ examined, data, out, today, site }: Construction): Promise<Constructed> {
	const workshop = join(home, 'node_modules', '.mingjian');
	mkdirSync(workshop, { recursive: true });
	const giveBack = await takeTurn(join(workshop, 'turn'));
	recover(out);
	for (const left of readdirSync(workshop))
		if (left !== 'turn') rmSync(join(workshop, left), { recursive: true, force: true });
	const stage = openStage(out);
	const work = mkdtempSync(join(workshop, 'build-'));
	try {
		const { gated } = examined;
		const release = `${today}.1`;
		const content = layContent(data, work);
		writeFileSync(
			join(gated.folder, 'edition.json'),
			JSON.stringify(editionOf(examined, content, site, today, release))
		);
		const books = openBooks(gated.folder);
		for (const sentence of idleNarratives(content, books, today)) console.error(sentence);
		const mistakes = contentFaults(content, gated, books, today);
		if (mistakes.length > 0) {
			stage.discard();
			return { mistakes };
		}
		const pages = join(work, 'pages');
		await printPages(gated.folder, content, pages, work, site);
		moveFolder(pages, stage.folder);
		await writeTexts(stage.folder, content, books, datasets, { site, today });
		const files = [
			...writeData(stage.folder, gated.folder, datasets, site),
			writeScreening(stage.folder, gated.folder, datasets, site),
		];
		writeLookUp(stage.folder, gated.folder, datasets, { site, release, digest: digestOf(files) });
		const disclosures = await scanSite(stage.folder, { ...gated, own: lawfulOf(examined, site) });
		if (disclosures.length > 0) {
			stage.discard();
			return { disclosures };
		}
		const whole = writeRelease(stage.folder, {
			release,
			day: today,
			version: versionOf(home),
			next: gated.next,
			files,
		});
		stage.place();
		return { release: whole };
	} catch (error) {
		stage.discard();
		throw error;
	} finally {
		rmSync(work, { recursive: true, force: true });
		giveBack();
	}
}

/** What the pages know beside the records. */
export function editionOf(
	examined: Examined,
	content: string,
	site: Site,
	day: string,
	release: string
): Edition {
	const { intake, gated } = examined;
	const { policies, authorities } = intake.settings;
	const sources = intake.sources.map(({ dataset, source, mapping }) => ({
		dataset,
		source,
		sender: mapping.sender,
		licence: mapping.licence ?? null,
	}));
	return {
		site,
		day,
		release,
		policies,
		authorities,
		moved: gated.moved,
		sources,
		bulletins: countBulletins(content, day),
		faults: publicFaults(examined),
	};
}

/** How the pages are told where everything is. */
export const pageEnvironment = (gate: string, content: string, { url, base }: Site) => ({
	MINGJIAN_GATE: gate,
	MINGJIAN_CONTENT: content,
	MINGJIAN_SITE: url ?? '',
	MINGJIAN_BASE: base,
	ASTRO_TELEMETRY_DISABLED: '1',
});

/** Moves a folder into an empty one; across file systems by copying. */
function moveFolder(from: string, to: string) {
	rmSync(to, { recursive: true });
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		cpSync(from, to, { recursive: true });
	}
}

/** Prints every page. Astro runs what it bundles from within the folder of the program, so pages are made there. */
async function printPages(gate: string, content: string, outDir: string, work: string, site: Site) {
	Object.assign(process.env, pageEnvironment(gate, content, site), { NODE_ENV: 'production' });
	process.chdir(home);
	await build({ root: home, outDir, cacheDir: join(work, 'cache'), logLevel: 'error' });
}

/** Digits that are no person's: the telephones of the site and of the authorities. */
const lawfulOf = ({ intake }: Examined, { contact, hotline }: Site) =>
	[
		contact,
		hotline,
		...intake.settings.authorities.flatMap(({ phone, objections, repair, address }) => [
			phone,
			objections,
			repair,
			address,
		]),
	].flatMap((text) => text?.match(/\d[\d\s-]{9,}\d/g) ?? []);
