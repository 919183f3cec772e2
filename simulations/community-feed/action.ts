import { z } from "zod";
import { desk, id, language, strategy } from "./vocabulary.ts";

/** What is published in the brand's name. */
const words = z.string().min(1).max(1000);

const replyText = z.union([
	/** `fills` are the player's words for the variables of the saved reply other than the name. */
	z.strictObject({ savedReplyId: id, fills: z.record(z.string().max(40), z.string().max(120)).optional() }),
	z.strictObject({ language, words }),
]);

/** What a moderator can do. Each action takes the moderator's time; only `wait` does nothing else. */
export const feedActionSchema = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("reply"), commentId: id, strategy, text: replyText }),
	z.strictObject({ type: z.literal("like"), commentId: id }),
	z.strictObject({ type: z.literal("pin"), commentId: id }),
	z.strictObject({ type: z.literal("hide"), commentId: id }),
	z.strictObject({ type: z.literal("unhide"), commentId: id }),
	z.strictObject({ type: z.literal("delete"), commentId: id, ruleId: id.optional() }),
	z.strictObject({ type: z.literal("warn"), authorId: id, ruleId: id.optional() }),
	z.strictObject({ type: z.literal("ban"), authorId: id, ruleId: id.optional() }),
	z.strictObject({ type: z.literal("escalate"), commentId: id, to: desk }),
	z.strictObject({ type: z.literal("hold"), postId: id, language, words }),
	z.strictObject({ type: z.literal("pin-rules"), postId: id }),
	z.strictObject({ type: z.literal("close-comments"), postId: id }),
	z.strictObject({ type: z.literal("unlike"), commentId: id }),
	z.strictObject({ type: z.literal("unpin"), commentId: id }),
	z.strictObject({ type: z.literal("unban"), authorId: id }),
	z.strictObject({ type: z.literal("open-comments"), postId: id }),
	/** Publishes a post that lies ready. */
	z.strictObject({ type: z.literal("publish"), postId: id }),
	/** Asks the members a question under a post, once. */
	z.strictObject({ type: z.literal("ask"), postId: id, language, words }),
	/** Asks a member who knows to answer another member's comment. */
	z.strictObject({ type: z.literal("invite"), commentId: id, authorId: id }),
	/** Leaves a comment to the next shift, with a note. */
	z.strictObject({ type: z.literal("hand-over"), commentId: id }),
	z.strictObject({ type: z.literal("wait"), minutes: z.int().min(1).max(240) }),
]);
export type FeedAction = z.infer<typeof feedActionSchema>;
