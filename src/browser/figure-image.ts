import { readRelease } from './edition.ts';

/** How many pixels a unit of the drawing has. */
const SCALE = 2;

/** Draws the SVG at an address and hands it over as a PNG of twice its size. Throws where it cannot be drawn. */
async function savePng(address: string): Promise<void> {
	const image = new Image();
	image.src = address;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * SCALE;
	canvas.height = image.naturalHeight * SCALE;
	canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((settle) => canvas.toBlob(settle, 'image/png'));
	if (!blob) throw new Error('The browser makes no PNG of this drawing.');
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	const release = await readRelease(import.meta.env.BASE_URL);
	const name = new URL(address, location.href).pathname.split('/').at(-2);
	link.download = `${[name, release?.release].filter(Boolean).join('-')}.png`;
	link.click();
	URL.revokeObjectURL(link.href);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-png]')) {
	button.hidden = false;
	button.addEventListener('click', () => void savePng(button.dataset['png']!));
}
