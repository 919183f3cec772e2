import { handleLength } from "../refusals.ts";

/** Letters that have no accent to take off. Others, e.g. of other alphabets, are left out. */
const latin: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ð: "d", þ: "th", ı: "i" };

const cyrillic = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџ";
const inLatin = "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i i ye g u j lj nj c d dz".split(" ");

/** A handle that can be typed anywhere, made of a name; empty where nothing of it can be. */
export function suggestedHandle(name: string): string {
	const text = [...name.normalize("NFC").toLowerCase()]
		.map((letter) => {
			const index = cyrillic.indexOf(letter);
			return index >= 0 ? (inLatin[index] ?? "").replace("_", "") : (latin[letter] ?? letter);
		})
		.join("")
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^[^a-z]+/, "")
		.slice(0, handleLength.max)
		.replace(/-+$/, "");
	return text.length < handleLength.min ? "" : text;
}
