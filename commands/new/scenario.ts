import type { NewFiles } from "./new-files.ts";
import { titleOf } from "./title.ts";

export function scenarioFiles(name: string): NewFiles {
	return {
		files: {
			[`content/scenarios/${name}.yaml`]: `# A shift in the community feed. Every field is described in simulations/community-feed/schema.ts.
id: ${name}
simulation: community-feed
assessed: false
brand: bakery
startsAtMinute: 540
lengthMinutes: 120
answerTimeMinutes: 30
trust: 60
posts:
  - { id: morning-post, minute: -30 }
authors:
  - { id: a-first, regard: 0.6, mood: 0.6, memberDays: 200, followers: 80, removedBefore: 0 }
# About twice as many comments as \`draw\`. One looks like this:
#   - id: opening-hours
#     author: a-first
#     post: morning-post
#     is: question
#     reads: question
#     severity: 2
#     accepts: ["reply:answer"]
#     rules: []
#     arrives: [0, 10]
#     always: true
pool: []
draw: 20
# Comments that arise from what happens: \`cause\` ignored, backlash, thanks, pile-on or trolls-fed.
stock: []
savedReplies: []
`,
			[`content/en/scenarios/${name}.yaml`]: `id: ${name}
title: ${titleOf(name)}
summary: ""
briefing: []
goals: []
posts:
  morning-post: { text: "" }
authors:
  a-first: { name: "" }
# Comment id → what it says. People differ: terse, chatty, misspelt, ironic, angry, polite.
comments: {}
# Comment id → why the accepted handling is right, in one sentence.
why: {}
`,
		},
		next: [
			"Write the pool with its labels, and every comment's words: the catalog refuses the scenario until then.",
			`npm run calibrate -- --scenario ${name} says whether it measures skill.`,
			`npm run play -- community-feed ${name} --policy expert --seed 7 plays it.`,
		],
	};
}
