import { accept, type Outcome, refuse } from "../outcome.ts";
import type { PictureBytes, StoredPicture } from "../storage/port.ts";

/** Longest side of the smaller of the two sizes in which a picture is kept, pixels. */
const smallSide = 800;
/** A phone's best photograph has fewer. */
const mostPixels = 60_000_000;
/** Of WebP, 0–100: from here on, people see no difference at these sizes. Design choice. */
const quality = 80;

export interface MadePicture {
	sizes: StoredPicture["sizes"];
	bytes: PictureBytes;
}

/**
 * Makes of an upload what may be shown to others: decoded and written anew as WebP, upright, without anything that came
 * along with it, such as where it was taken.
 *
 * Refuses `picture-type` for anything but PNG, JPEG and WebP (by content, whatever it is called), `picture-unreadable`
 * for what is damaged, and `picture-too-many-pixels` before any is decoded.
 *
 * @param largeSide  longest side of the larger size, pixels; of a picture that is smaller than both there is one size
 */
export async function makePicture(upload: Buffer, largeSide: number): Promise<Outcome<MadePicture>> {
	const kind = kindOf(upload);
	if (kind === "other") return refuse("picture-unreadable");
	if (kind === "not-taken") return refuse("picture-type");
	const { default: sharp } = await import("sharp");
	const open = () => sharp(upload, { failOn: "error", limitInputPixels: mostPixels });
	try {
		const { width, height } = await open().metadata();
		if (width * height > mostPixels) return refuse("picture-too-many-pixels");
		const made = new Map<number, { height: number; bytes: Buffer }>();
		for (const side of [largeSide, smallSide]) {
			const { data, info } = await open()
				.autoOrient()
				.resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
				.webp({ quality })
				.toBuffer({ resolveWithObject: true });
			made.set(info.width, { height: info.height, bytes: data });
		}
		return accept({
			sizes: Array.from(made, ([size, { height }]) => ({ width: size, height })),
			bytes: Object.fromEntries(Array.from(made, ([size, { bytes }]) => [size, bytes])),
		});
	} catch (error) {
		return refuse(/pixel limit/i.test((error as Error).message) ? "picture-too-many-pixels" : "picture-unreadable");
	}
}

/** By its first bytes: what is taken; what is a picture of a kind that is not; anything else. */
function kindOf(upload: Buffer): "taken" | "not-taken" | "other" {
	const begins = (...bytes: number[]) => bytes.every((byte, index) => upload[index] === byte);
	const ascii = (from: number, to: number) => upload.toString("latin1", from, to);
	if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) || begins(0xff, 0xd8, 0xff)) return "taken";
	if (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") return "taken";
	const isOtherPicture = ["GIF8", "BM", "II*\0", "MM\0*"].some((start) => ascii(0, start.length) === start) || ascii(4, 8) === "ftyp";
	return isOtherPicture || /<svg[\s>]/i.test(ascii(0, 1000)) ? "not-taken" : "other";
}
