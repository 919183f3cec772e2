import { join } from "node:path";
import type { NewFiles } from "./new-files.ts";
import { titleOf } from "./title.ts";

export function lessonFiles({ folder, nextNumber }: { folder: string; nextNumber: number }, name: string, today: string): NewFiles {
	const path = join(folder, `${String(nextNumber).padStart(2, "0")}-${name}.mdx`);
	return {
		files: {
			[path]: `---
id: ${name}
title: ${titleOf(name)}
summary: ""
objectives: []
terms: []
sources: []
doNow:
  kind: exercise
  text: ""
quiz: []
updated: ${today}
---

<Case title="">

</Case>

## The idea

<WorkedExample title="">

<Note>

</Note>
</WorkedExample>

<Mistake>

</Mistake>
`,
		},
		next: [
			"Write the lesson, 600–1,300 words. content/README.md says which parts it has, and what else it may hold.",
			"Write the summary, the objectives, and a quiz of 4–6 questions with a `why` for every option: the build refuses the lesson until then.",
			"npm run doctor says what is still missing; npm run dev shows it.",
		],
	};
}
