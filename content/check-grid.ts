import type { Assignment, AssignmentWords } from "./assignment-schema.ts";
import { type Fault, sameKeys } from "./fault.ts";
import { isWritten } from "./fields/cells.ts";
import { exampleValue } from "./fields/example.ts";
import { type Grid, isExtendable } from "./fields/grid.ts";
import { gridFaults } from "./fields/grid-faults.ts";
import { gridOf } from "./fields/grid-of.ts";

type Field = Assignment["fields"][number];

/** A field of cells against its words, its own settings, its pre-checks and its example. Of other fields, that no pre-check looks for columns. */
export function checkGrid(
	{ assignment, words }: { assignment: Assignment; words: AssignmentWords },
	field: Field,
	files: { facts: string; text: string },
	fault: Fault,
): void {
	const grid = gridOf(field);
	const said = words.fields[field.id];
	const prechecks = assignment.prechecks.filter((precheck) => precheck.field === field.id);
	if (!grid) {
		for (const { id, column, check } of prechecks) {
			if (column || ["sums-to", "every-row-has", "covers", "between"].includes(check.kind))
				fault(files.facts, `precheck ${id} looks at columns, and field ${field.id} has none.`);
		}
		return;
	}
	checkColumns(grid, field.id, files.facts, fault);
	for (const { id, column, check } of prechecks) {
		const asked = [...(column ? [column] : []), ...(check.kind === "every-row-has" ? check.columns : [])];
		for (const one of asked) {
			if (!grid.columns.some((known) => known.id === one))
				fault(files.facts, `precheck ${id} looks at column \`${one}\`, which ${field.id} lacks.`);
		}
		if (["sums-to", "covers", "between"].includes(check.kind) && !column)
			fault(files.facts, `precheck ${id} does not say which column of ${field.id}. Add \`column\`.`);
	}
	if (!said) return;
	sameKeys(
		files.text,
		`fields.${field.id}.columns`,
		grid.columns.map(({ id }) => id),
		Object.keys(said.columns ?? {}),
		fault,
	);
	for (const column of grid.columns) {
		const options = column.kind === "choice" ? column.options : [];
		sameKeys(
			files.text,
			`fields.${field.id}.columns.${column.id}.options`,
			options,
			Object.keys(said.columns?.[column.id]?.options ?? {}),
			fault,
		);
	}
	sameKeys(files.text, `fields.${field.id}.rows`, grid.given ?? [], Object.keys(said.rows ?? {}), fault);
	if (isExtendable(grid) && !said.add)
		fault(files.text, `field ${field.id} takes more rows and does not say how one adds one. Add \`add\`.`);
	const marks = field.kind === "calendar" ? field.marks : [];
	sameKeys(files.text, `fields.${field.id}.days`, marks, Object.keys(said.days ?? {}), fault);
	checkExample(grid, field, words, files.text, fault);
}

function checkColumns(grid: Grid, id: string, facts: string, fault: Fault): void {
	const known = new Set<string>();
	for (const { id: column } of grid.columns) {
		if (known.has(column)) fault(facts, `field ${id} has two columns called \`${column}\`.`);
		known.add(column);
	}
	const numbers = grid.columns.filter(({ kind }) => kind === "number" || kind === "money").map((column) => column.id);
	const used = [
		...grid.totals.map(({ column }) => column),
		...grid.columns.flatMap((column) => (column.kind === "share" ? [column.of] : column.kind === "ratio" ? [column.of, column.per] : [])),
	];
	for (const column of used) {
		if (!numbers.includes(column)) fault(facts, `field ${id} reckons with \`${column}\`, which is no column of numbers or money.`);
	}
	if (grid.least > grid.most) fault(facts, `field ${id} wants at least ${grid.least} rows and at most ${grid.most}.`);
}

/** Good work is at least work that could be handed in. */
function checkExample(grid: Grid, field: Field, words: AssignmentWords, text: string, fault: Fault): void {
	const shown = words.example.fields[field.id];
	if (!shown) return;
	if (!shown.rows) {
		fault(text, `the example of ${field.id} has no \`rows\`.`);
		return;
	}
	const written = grid.columns.filter(isWritten).map(({ id }) => id);
	for (const row of shown.rows) {
		for (const key of Object.keys(row)) {
			if (key !== "row" && key !== "day" && !written.includes(key))
				fault(text, `the example of ${field.id} fills \`${key}\`, which is no column.`);
		}
		if (grid.given && !grid.given.includes(String(row.row)))
			fault(text, `the example of ${field.id} fills row \`${row.row ?? ""}\`, which is not given.`);
	}
	for (const found of gridFaults(grid, field, exampleValue(field, shown))) {
		const places = found.cells.map(({ row, column }) => `row ${row}, ${column}`).join("; ");
		fault(text, `the example of ${field.id} could not be handed in: ${found.fault} ${places || JSON.stringify(found.facts)}.`);
	}
}
