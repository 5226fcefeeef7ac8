import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Portal, Reading } from './portal.fixture.ts';

/** How a page is looked at, beside how it is read. */
export interface Look extends Reading {
	readonly name: string;
	readonly path: string;
	readonly dark?: true;
	readonly elder?: true;
	readonly paper?: true;
}

/** The font in which the looks that are kept were taken; in another every line breaks elsewhere. */
const FONT = 'Noto Sans CJK SC';

const KEPT = join(import.meta.dirname, 'looks');

/** The height of a look, in CSS pixels. */
const HEIGHT = 900;

/** The share of a look’s cells that may differ: what another version of a browser does to edges. */
const TOLERATED = 0.005;

/**
 * Compares pages with how they looked when someone last looked at them, `looks/<name>.jpg`; what differs is kept beside
 * as `<name>.new.jpg`. `LOOKS=keep` takes them anew. Where the font of the kept looks is not installed, nothing is
 * compared: the tests are skipped and say why.
 */
export function testLooks(portal: Portal, looks: readonly Look[]): void {
	describe(`looks, in ${FONT}`, () => {
		test.for(looks)('$name', async ({ name, path, dark, elder, paper, ...reading }, { skip }) => {
			await portal.read(async (page, open) => {
				if (dark) await page.emulateMedia({ colorScheme: 'dark' });
				await open(elder ? `${path}?mode=elder` : path);
				const font = await fontOf(page);
				if (font !== FONT) skip(`The font here is ${font}; looks are kept in ${FONT}, and are not compared.`);
				if (reading.scripts !== false)
					await page.locator('[data-edition]:not(:empty)').waitFor({ state: 'attached' });
				if (paper) await page.emulateMedia({ media: 'print' });
				await compare(page, name);
			}, reading);
		});
	});
}

async function compare(page: Page, name: string): Promise<void> {
	const { width } = page.viewportSize()!;
	const taken = await page.screenshot({
		fullPage: true,
		clip: { x: 0, y: 0, width, height: HEIGHT },
		animations: 'disabled',
		type: 'jpeg',
		quality: 60,
	});
	const kept = join(KEPT, `${name}.jpg`);
	if (process.env['LOOKS'] === 'keep') {
		mkdirSync(KEPT, { recursive: true });
		writeFileSync(kept, taken);
		return;
	}
	expect(existsSync(kept), `${kept} is missing: look at the page, then run with LOOKS=keep`).toBe(true);
	const differing = await differenceOf(page, readFileSync(kept), taken);
	if (differing > TOLERATED) writeFileSync(join(KEPT, `${name}.new.jpg`), taken);
	expect(differing, `${name}.new.jpg differs from ${name}.jpg: look at both`).toBeLessThanOrEqual(TOLERATED);
}

/** The font in which a page sets Chinese, as the browser says. */
async function fontOf(page: Page): Promise<string> {
	const client = await page.context().newCDPSession(page);
	await client.send('DOM.enable');
	await client.send('CSS.enable');
	const { root } = await client.send('DOM.getDocument');
	const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'main p' });
	const used = await Promise.all(
		nodeIds.map((nodeId) => client.send('CSS.getPlatformFontsForNode', { nodeId }))
	);
	await client.detach();
	return (
		used.flatMap(({ fonts }) => fonts).toSorted((a, b) => b.glyphCount - a.glyphCount)[0]?.familyName ??
		'unknown'
	);
}

/** The share of 4 by 4 pixel cells whose lightness differs between two pictures; 1 where their sizes do. */
export async function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<number> {
	const blank = await page.context().newPage();
	const share = await blank.evaluate(
		async (pictures) => {
			const read = async (encoded: string) => {
				const image = await createImageBitmap(
					await (await fetch(`data:image/jpeg;base64,${encoded}`)).blob()
				);
				const [width, height] = [Math.ceil(image.width / 4), Math.ceil(image.height / 4)];
				const brush = new OffscreenCanvas(width, height).getContext('2d')!;
				brush.drawImage(image, 0, 0, width, height);
				return { width, height, data: brush.getImageData(0, 0, width, height).data };
			};
			const [a, b] = await Promise.all(pictures.map(read));
			if (a!.width !== b!.width || a!.height !== b!.height) return 1;
			let differing = 0;
			for (let at = 0; at < a!.data.length; at += 4) {
				const light = (of: Uint8ClampedArray) => 0.3 * of[at]! + 0.6 * of[at + 1]! + 0.1 * of[at + 2]!;
				if (Math.abs(light(a!.data) - light(b!.data)) > 24) differing++;
			}
			return differing / (a!.data.length / 4);
		},
		[one, other].map((each) => each.toString('base64'))
	);
	await blank.close();
	return share;
}
