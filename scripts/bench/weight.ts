import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files a folder has with all its folders, and their bytes. */
export function weighFolder(folder: string): { readonly files: number; readonly bytes: number } {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
	const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
	return { files: files.length, bytes };
}
