import { readFileSync } from 'node:fs';
import process from 'node:process';
import { readCommand, refuse } from './command.ts';
import { readReceipt } from './verify/receipt.ts';
import { openSite } from './verify/site.ts';
import { verifyReceipt } from './verify/verification.ts';

const { options, rest } = readCommand({
	name: 'verify',
	purpose:
		'Computes the receipt of a look-up again, over a copy of the site or its address. Exit 0: the same; 1: not the same, or not to be compared; 2: wrong use.',
	arguments: ['RECEIPT'],
	options: { site: { value: 'DIR|URL', help: 'A built site, or the address of one.' } },
});

const [file = ''] = rest;
if (options.site === undefined)
	refuse('--site DIR|URL is missing: the site over which the receipt is computed again.');
const receipt = readReceipt(readText(file));
if (typeof receipt === 'string') refuse(`${file}: ${receipt}`);
const site = await openSite(options.site);
if (typeof site === 'string') refuse(site);
const { same, says } = await verifyReceipt(receipt, site);
for (const { zh, en } of says) console.log(`${zh}\n${en}\n`);
process.exitCode = same ? 0 : 1;

function readText(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		refuse(`“${path}” cannot be read.`);
	}
}
