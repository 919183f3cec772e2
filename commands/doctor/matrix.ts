import type { Catalog } from "#content/catalog.ts";
import type { Finding } from "./finding.ts";

/** Where a duty is taught, practised and assessed; nothing where a list is empty. */
export interface DutyRow {
	module: string;
	id: string;
	words: string;
	taught: readonly string[];
	practised: readonly string[];
	assessed: readonly string[];
}

/** Every duty of the profession with its places. A module that is still a draft has none: nobody sees it yet. */
export function matrixOf({ duties, drafts }: Pick<Catalog, "duties" | "drafts">): readonly DutyRow[] {
	return Object.entries(duties.facts).flatMap(([module, list]) =>
		list.map(({ id, taught, practised, assessed: { objectives, assignments, scenarios } }) => {
			const seen = (places: readonly string[]) => (drafts.includes(module) ? [] : places);
			return {
				module,
				id,
				words: duties.words[id] ?? id,
				taught: seen(taught),
				practised: seen(practised),
				assessed: seen([...objectives.map((objective) => `exam: ${objective}`), ...assignments, ...scenarios]),
			};
		}),
	);
}

/** What a duty lacks: `taught`, `practised`, `assessed`. */
export function gapsOf(row: DutyRow): readonly string[] {
	return (["taught", "practised", "assessed"] as const).filter((part) => row[part].length === 0);
}

/** One line for the plain doctor, and one for each gap. */
export function examineDuties(catalog: Catalog): readonly Finding[] {
	const rows = matrixOf(catalog);
	const open = rows.filter((row) => gapsOf(row).length > 0);
	return [
		{
			level: "ok",
			code: "duties",
			file: "content/duties.yaml",
			message: `${rows.length - open.length} of ${rows.length} duties are taught, practised and assessed; \`npm run doctor -- --matrix\` prints where.`,
		},
		...open.map(
			(row): Finding => ({
				level: "warning",
				code: "duty-gap",
				file: "content/duties.yaml",
				message: `${row.id} (${row.module}) is not ${gapsOf(row).join(", not ")} anywhere.`,
			}),
		),
	];
}

/** The matrix as text: a block a duty. */
export function matrixText(rows: readonly DutyRow[]): string {
	const places = (label: string, list: readonly string[]) => `    ${label.padEnd(10)} ${list.join(", ") || "NOWHERE"}`;
	const blocks = rows.map((row, n) => {
		const head = rows[n - 1]?.module === row.module ? [] : ["", `${row.module.toUpperCase()}`];
		return [
			...head,
			`  ${row.words}`,
			places("taught", row.taught),
			places("practised", row.practised),
			places("assessed", row.assessed),
		].join("\n");
	});
	const gaps = rows.filter((row) => gapsOf(row).length > 0);
	return [
		...blocks,
		"",
		`${rows.length} duties, ${gaps.length} with a gap${gaps.length > 0 ? `: ${gaps.map(({ id }) => id).join(", ")}` : ""}.`,
	].join("\n");
}
