import type { Strategy } from "../vocabulary.ts";

/**
 * Words for the replies of policies: five openings and four endings for each strategy, so that twenty replies in a row
 * all differ. They move nothing in the simulation; they are there to be read.
 */
const openings: Readonly<Record<Strategy, readonly string[]>> = {
	answer: ["Good question.", "Happy to help.", "Glad you asked.", "Here is what I know.", "Let me tell you."],
	thank: [
		"Thank you for this.",
		"That is lovely to read.",
		"You have made our morning.",
		"I will read this out to the team.",
		"How kind of you.",
	],
	empathise: [
		"I understand how annoying that is.",
		"That is not how it should be.",
		"I would be cross too.",
		"I can see why you are upset.",
		"Thank you for telling us plainly.",
	],
	"apologise-and-fix": [
		"I am sorry about this.",
		"That was our mistake.",
		"You are right, and I apologise.",
		"Sorry, we let you down here.",
		"This should not have happened.",
	],
	"move-to-private": [
		"I would like to look into this with you.",
		"Let us sort this out together.",
		"This one deserves a proper look.",
		"I want to get this right for you.",
		"There are details I should not ask for here.",
	],
	"correct-with-source": [
		"There is a mix-up here.",
		"Let me put this right.",
		"I checked this for you.",
		"A word on the facts.",
		"I can see where that comes from, but it is different.",
	],
	redirect: [
		"Let us keep to the subject here.",
		"This thread is about something else.",
		"Another time, gladly.",
		"Back to the post, please.",
		"One thing at a time.",
	],
	joke: ["Ha, nice try!", "You are on a roll.", "Half-baked, that one.", "Crumbs!", "Somebody got up early."],
	argue: [
		"That is simply not true.",
		"You are wrong there.",
		"Nobody else has complained.",
		"Read the post again.",
		"I do not see your problem.",
	],
	"compensate-in-public": [
		"The next one is on us.",
		"Here is a voucher.",
		"We will pay you back.",
		"Free cake for you.",
		"Have two for the price of none.",
	],
};
const endings: Readonly<Record<Strategy, readonly string[]>> = {
	answer: [
		"You find the details on our page, and I am here if anything is missing.",
		"Ask again if I left something out that you need.",
		"I have checked it with the team for you.",
		"It stands on the board as well, when you come by.",
	],
	thank: [
		"We hope to see you soon.",
		"It means a lot to us that you wrote.",
		"The people who made it will be glad of your words.",
		"You made my day.",
	],
	empathise: [
		"I have passed it on and will tell you here what comes of it.",
		"I am finding out for you what happened.",
		"We are on it now, and you hear from me.",
		"I will be back here for you within the hour.",
	],
	"apologise-and-fix": [
		"You have my word that it is being mended.",
		"I have told the shift lead what happened to you.",
		"Tell me when it suits you, and we put it right.",
		"From today it is done differently, thanks to your note.",
	],
	"move-to-private": [
		"Please send me a message with your day and time.",
		"Could you write to me privately?",
		"I have opened a message for you.",
		"Your message comes to me, and I will answer it myself.",
	],
	"correct-with-source": [
		"You find the figures on our page under News.",
		"The notice on our page has the details for you.",
		"You can check it on the list that we keep.",
		"Here is where you can read it: our page, first entry.",
	],
	redirect: [
		"You find our rules pinned above.",
		"Thank you for keeping it friendly.",
		"There is a thread for that, if you like.",
		"Thank you for understanding.",
	],
	joke: ["No offence meant, you know us.", "Just teasing you.", "Smile, you are on our page!", "You started it."],
	argue: [
		"Please get your facts right.",
		"We know our trade, you see.",
		"That is all there is to say to you.",
		"Others manage, so can you.",
	],
	"compensate-in-public": [
		"Just show this comment when you come.",
		"Anyone with the same trouble as you, just ask.",
		"Come and get it when you like.",
		"Tell them at the counter that I sent you.",
	],
};

/** The words of the n-th reply with this strategy, from 0; they repeat after twenty. */
export function wordsFor(strategy: Strategy, n: number): string {
	const opening = openings[strategy];
	const ending = endings[strategy];
	return `${opening[n % opening.length]} ${ending[n % ending.length]}`;
}
