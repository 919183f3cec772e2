/** What the site uses of subset-font, which ships no types of its own. */
declare module "subset-font" {
	interface SubsetOptions {
		targetFormat?: "sfnt" | "woff" | "woff2";
		/** Axis → the value to fix it at, or the range to keep. */
		variationAxes?: Readonly<Record<string, number | { min?: number; max?: number; default?: number }>>;
		/** OpenType features to keep; all when left out. */
		keepFeatures?: readonly string[];
		noHinting?: boolean;
	}
	export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}
