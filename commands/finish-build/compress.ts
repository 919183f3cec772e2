import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
/** Files of a few bytes only grow. */
const worthBytes = 400;

/**
 * Writes `<file>.br` and `<file>.gz` beside each file, as small as they get.
 *
 * @returns bytes of all files as they are, and as brotli sends them
 */
export async function compress(files: readonly string[]): Promise<{ before: number; after: number }> {
	let before = 0;
	let after = 0;
	for (const file of files) {
		const content = await readFile(file);
		before += content.length;
		if (content.length < worthBytes) {
			after += content.length;
			continue;
		}
		const [br, gz] = await Promise.all([
			brotli(content, {
				params: {
					[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
					[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
				},
			}),
			gzipped(content, { level: 9 }),
		]);
		await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
		after += br.length;
	}
	return { before, after };
}
