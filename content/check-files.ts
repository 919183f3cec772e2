import type { AssignmentWords } from "./assignment-schema.ts";
import type { Fault } from "./fault.ts";
import { exampleValue } from "./fields/example.ts";
import { filesFaults } from "./fields/files.ts";
import type { FilesField } from "./fields/settings.ts";

/** A field of files against its own settings and its example. */
export function checkFiles(
	words: AssignmentWords,
	field: FilesField,
	{ facts, text }: { facts: string; text: string },
	fault: Fault,
): void {
	if (field.least > field.max) fault(facts, `field ${field.id} wants at least ${field.least} files and at most ${field.max}.`);
	const shown = words.example.fields[field.id];
	if (!shown) return;
	if (!shown.rows?.every((row) => Object.keys(row).join() === "caption"))
		fault(text, `the example of ${field.id} needs \`rows\`, each with a \`caption\` and nothing else.`);
	for (const found of filesFaults(field, exampleValue(field, shown)))
		fault(text, `the example of ${field.id} could not be handed in: ${found.fault} ${JSON.stringify(found.facts)}.`);
}
