/** Characters of the longest compound that surely fits one line of a heading at 320 px. */
const longest = 12;

/** A part of a heading; a `whole` one stays on one line. */
interface HeadingPart {
	text: string;
	whole: boolean;
}

/** A heading cut so that no line ends inside a short compound with a hyphen: “Agency, in-house”, not “Agency, in-”. */
export function headingParts(heading: string): readonly HeadingPart[] {
	return heading
		.split(/(\p{L}+(?:-\p{L}+)+\p{Po}?)/u)
		.filter((text) => text !== "")
		.map((text) => ({ text, whole: text.includes("-") && !/\s/.test(text) && text.length <= longest }));
}
