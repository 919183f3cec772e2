/** Why an action is refused: permanent codes, whose words are in `content/<lang>/ui/errors.yaml`. */
export const refusals = [
	"shift-over",
	"unknown-comment",
	"unknown-author",
	"unknown-post",
	"unknown-saved-reply",
	"saved-reply-strategy",
	"empty-words",
	"comment-removed",
	"already-liked",
	"already-pinned",
	"already-hidden",
	"not-hidden",
	"already-deleted",
	"already-warned",
	"already-banned",
	"already-escalated",
	"already-holding",
	"already-rules-pinned",
	"already-closed",
] as const;
export type Refusal = (typeof refusals)[number];
