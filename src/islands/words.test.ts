import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, test } from "vitest";

/** Which sections a folder's islands are handed, joined by a blank when together. Parts used by several must be in each. */
const sections: Readonly<Record<string, readonly string[]>> = {
	account: ["account"],
	admin: ["admin"],
	certificate: ["certificate"],
	desk: ["desk"],
	exam: ["exam"],
	portfolio: ["portfolio-editor"],
	fields: ["fields work", "fields review"],
	notes: ["notes"],
	recall: ["recall"],
	review: ["review"],
	rubric: ["work", "review"],
	text: ["work", "review"],
	work: ["work"],
	"SavingLine.tsx": ["work", "review", "portfolio-editor"],
	"CopyButton.tsx": ["work", "review", "admin", "notes", "portfolio-editor", "certificate"],
};
/** Parts of `work/` that the review desk shows too. */
const shown = new Map([["work/ReviewedRevision.tsx", ["work", "review"]]]);

const keysOf = (sections: string) =>
	sections.split(" ").flatMap((section) => Object.keys(load(readFileSync(`content/en/ui/${section}.yaml`, "utf8")) as object));
const holds = (keys: readonly string[], key: string) => keys.some((one) => one === key || one === `${key}_other`);

/** What a call of `t` or `tn` asks for: keys, and for templates what they begin with. */
function asked(source: string): { keys: string[]; beginnings: string[] } {
	const keys: string[] = [];
	const beginnings: string[] = [];
	for (const { index, 0: call } of source.matchAll(/\btn?\(words,\s*/g)) {
		let depth = 0;
		let end = index + call.length;
		for (; end < source.length && !(depth === 0 && /[,)]/.test(source[end] ?? "")); end++) {
			if (/[([{]/.test(source[end] ?? "")) depth++;
			if (/[)\]}]/.test(source[end] ?? "")) depth--;
		}
		const key = source.slice(index + call.length, end).replace(/[!=]==\s*"[^"]*"/g, "");
		keys.push(...[...key.replace(/`[^`]*`/g, "").matchAll(/"([^"]+)"/g)].map((match) => match[1] as string));
		beginnings.push(...[...key.matchAll(/`([^`$]*)\$\{/g)].map((match) => match[1] as string));
	}
	return { keys, beginnings };
}

const files = readdirSync("src/islands", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));
const cases = files.flatMap((file) =>
	(shown.get(file) ?? sections[file.split("/")[0] as string] ?? []).map((section) => ({ file, section })),
);

test.each(cases)("$section has the words that $file asks for", ({ file, section }) => {
	const keys = keysOf(section);
	const { keys: wanted, beginnings } = asked(readFileSync(`src/islands/${file}`, "utf8"));
	expect(wanted.filter((key) => !holds(keys, key))).toEqual([]);
	expect(beginnings.filter((beginning) => !keys.some((key) => key.startsWith(beginning)))).toEqual([]);
});

test("every island of these folders is looked at", () => {
	expect(cases.length).toBeGreaterThan(30);
});
