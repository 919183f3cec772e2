/** What a client is: facts without language, and their words. */
import { z } from "zod";
import { idSchema } from "./id-schema.ts";
import { sentence } from "./sentence.ts";

/** `content/brands/<id>.yaml`: facts, language-free. */
export const brandSchema = z.strictObject({
	id: idSchema,
	/** The brand's own colours inside a simulation; text on `accent` is `onAccent`. Any CSS colour. */
	colours: z.strictObject({
		light: z.strictObject({ accent: z.string(), onAccent: z.string(), tint: z.string() }),
		dark: z.strictObject({ accent: z.string(), onAccent: z.string(), tint: z.string() }),
	}),
	currency: z.string().length(3),
	products: z.array(z.strictObject({ id: idSchema, priceCents: z.int().min(0), marginBp: z.int().min(0).max(10_000) })),
	audience: z.array(z.strictObject({ id: idSchema, people: z.int().min(0) })),
	networks: z.array(z.strictObject({ id: idSchema, followers: z.int().min(0) })),
	answerTimeMinutes: z.int().min(1),
	/** Published community rules, in order. */
	rules: z.array(idSchema).min(1),
	/** Desks one may escalate to. */
	escalation: z.array(z.enum(["support", "legal", "press", "safety"])),
	/** What a moderator may promise without asking. */
	mayPromise: z.array(idSchema),
});
export type Brand = z.infer<typeof brandSchema>;

/** `content/<lang>/brands/<id>.yaml`: words. */
export const brandWordsSchema = z.strictObject({
	id: idSchema,
	name: z.string(),
	/** Handle on the fictional network, without @. */
	handle: z.string(),
	line: sentence,
	about: z.array(sentence).min(1),
	voice: z.strictObject({ is: z.array(z.string()).min(2), isNot: z.array(z.string()).min(2), example: sentence }),
	products: z.record(idSchema, z.string()),
	audience: z.record(idSchema, z.string()),
	networks: z.record(idSchema, z.string()),
	rules: z.record(idSchema, z.strictObject({ title: z.string(), text: sentence })),
	escalation: z.record(z.string(), sentence),
	mayPromise: z.record(idSchema, sentence),
	/** What the visible rules of wording look for in replies, in small letters. */
	wording: z.strictObject({
		/** Phrases that the voice forbids, e.g. `we value your feedback`. */
		forbidden: z.array(z.string().min(3).lowercase()).min(3),
		/** Promises that only someone else may make, e.g. `full refund`. */
		promises: z.array(z.string().min(3).lowercase()).min(3),
	}),
});
export type BrandWords = z.infer<typeof brandWordsSchema>;
