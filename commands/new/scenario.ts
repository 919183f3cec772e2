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
# One to three of recall, kept, time, replies, health, rules, words: what it trains best.
trains: []
# \`minute: null\` lies ready for the player to publish.
posts:
  - { id: morning-post, minute: -30 }
authors:
  - { id: a-first, regard: 0.6, mood: 0.6, memberDays: 200, followers: 80, removedBefore: 0 }
# Comments of one run, 30 to 120.
draw: 32
# Twice as many as \`draw\` or more, about one in ten of them not what it reads as. One looks like this:
#   - { id: opening-hours, author: a-first, post: morning-post, is: question, reads: question, severity: 2,
#       accepts: ["reply:answer"], rules: [], arrives: [0, 10], always: true }
pool: []
# Comments that arise from what happens, with their \`cause\`: simulations/community-feed/vocabulary.ts names them.
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
# Comment id → why the accepted handling is right, in one sentence: for all that matter or are easily misread.
why: {}
# Comment id → what the desk finds out: for all that may be passed on.
deskAnswers: {}
`,
		},
		next: [
			"Write the pool with its labels, and every comment's words: the catalog refuses the scenario until then.",
			`npm run calibrate -- --scenario ${name} says whether it measures skill.`,
			`npm run play -- community-feed ${name} --policy expert --seed 7 plays it.`,
		],
	};
}
