import { int } from "../../kernel/rng.ts";
import type { Strategy } from "../schema.ts";

/**
 * Words for the replies of policies, put together from two halves by the comment's id so that no two are alike. They
 * move nothing in the simulation; they are there to be read.
 */
const openings: Readonly<Record<Strategy, readonly string[]>> = {
	answer: ["Good question.", "Happy to help.", "Glad you asked.", "Here is what I know."],
	thank: ["Thank you for this.", "That is lovely to read.", "You have made our morning.", "I will read this out to the team."],
	empathise: [
		"I understand how annoying that is.",
		"That is not how it should be.",
		"I would be cross too.",
		"I can see why you are upset.",
	],
	"apologise-and-fix": [
		"I am sorry about this.",
		"That was our mistake.",
		"You are right, and I apologise.",
		"Sorry, we let you down here.",
	],
	"move-to-private": [
		"I would like to look into this with you.",
		"Let us sort this out together.",
		"This one deserves a proper look.",
		"I want to get this right for you.",
	],
	"correct-with-source": ["There is a mix-up here.", "Let me put this right.", "I checked this for you.", "A word on the facts."],
	redirect: [
		"Let us keep to the subject here.",
		"This thread is about something else.",
		"Another time, gladly.",
		"Back to the post, please.",
	],
	joke: ["Ha, nice try!", "We knead a moment.", "Half-baked, that one.", "Crumbs!"],
	argue: ["That is simply not true.", "You are wrong there.", "Nobody else has complained.", "Read the post again."],
	"compensate-in-public": ["The next one is on us.", "Here is a voucher.", "We will pay you back.", "Free cake for you."],
};
const endings: Readonly<Record<Strategy, readonly string[]>> = {
	answer: [
		"You find the details on our page, and I am here if anything is missing.",
		"Ask again if I left something out.",
		"I have checked it with the team.",
	],
	thank: ["See you soon.", "It means a lot to us.", "The people who made it will be glad."],
	empathise: ["I have passed it on and will tell you here what comes of it.", "I am finding out what happened.", "We are on it now."],
	"apologise-and-fix": [
		"We will make it good the next time you come by.",
		"I have told the shift lead, and it is being mended.",
		"We will replace it, just say when.",
	],
	"move-to-private": [
		"Please send me a message with the day and time.",
		"Could you write to me privately?",
		"I have opened a message for you.",
	],
	"correct-with-source": [
		"The figures are on our page under News.",
		"The notice on our page has the details.",
		"You can check it on the list in the shop.",
	],
	redirect: ["Our rules are pinned above.", "Thanks for keeping it friendly.", "There is a thread for that."],
	joke: ["No offence meant.", "Just kidding.", "Smile!"],
	argue: ["Please get your facts right.", "We know our trade.", "That is all there is to say."],
	"compensate-in-public": ["Just show this comment.", "Anyone with the same trouble, just ask.", "Come and get it."],
};

export function wordsFor(strategy: Strategy, commentId: string): string {
	return `${pick(openings[strategy], commentId, "opening")} ${pick(endings[strategy], commentId, "ending")}`;
}

function pick(from: readonly string[], commentId: string, part: string): string {
	return from[int(0, commentId, part, 0, from.length - 1)] ?? "";
}
