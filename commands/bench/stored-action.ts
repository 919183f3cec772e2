/** An action as long as most are, for what stores many. */
export const storedAction = {
	type: "reply",
	commentId: "c12",
	strategy: "apologise-and-fix",
	text: "So sorry about this, we will make it right today.",
};
