/** A learner's certificate: the way to it, the certificate itself, and what the course's owner sees of it. */
import { z } from "zod";
import { evidenceKinds } from "#simulations/portfolio-builder/vocabulary.ts";
import { personName } from "./account.ts";
import { id, instant } from "./parts.ts";

const kind = z.enum(evidenceKinds);
const basis = z.enum(["reviewed", "self-assessed"]);

export const certificateStandingSchema = z.object({
	met: z.number(),
	all: z.number(),
	/** Whether somebody is here to review work. Where nobody is, work counts as its learner assessed it, if the course allows that. */
	reviewed: z.boolean(),
	/** In the order of the course. */
	requirements: z.array(
		z.object({
			kind,
			/** Exam, scenario or assignment id. */
			id: z.string(),
			title: z.string(),
			moduleId: z.string().nullable(),
			/** `waits`: handed in and not answered yet. */
			state: z.enum(["met", "waits", "open"]),
		}),
	),
});
export type CertificateStanding = z.infer<typeof certificateStandingSchema>;

export const groundSchema = z.object({
	kind,
	id,
	about: z.string(),
	title: z.string(),
	/** Title of the module; null for none. */
	module: z.string().nullable(),
	at: instant,
	/** 0–100; null for work. */
	score: z.number().nullable(),
	skills: z.array(z.string()),
	/** Who accepted the work; null where its learner alone assessed it. */
	curator: z.string().nullable(),
});
export const certificateSchema = z.object({
	/** In groups: `7K3D-9QXM-2VTC`. */
	number: z.string(),
	/** Where anyone may verify it: `/verify/7K3D-9QXM-2VTC`. */
	path: z.string(),
	name: z.string(),
	courseId: z.string(),
	issuedAt: instant,
	basis,
	grounds: z.array(groundSchema),
	/** null while it is valid. */
	revokedAt: instant.nullable(),
});
export type CertificateView = z.infer<typeof certificateSchema>;
/** `GET /api/certificate` */
export const ownCertificateSchema = z.object({ standing: certificateStandingSchema, certificate: certificateSchema.nullable() });
export type OwnCertificate = z.infer<typeof ownCertificateSchema>;
/** `POST /api/certificate`: the name as it is to stand on it. It counts the first time only. */
export const issueCertificateSchema = z.strictObject({ name: personName });

/** As somebody typed it. */
export const numberParamsSchema = z.object({ number: z.string() });
export const verifyQuerySchema = z.object({ number: z.string().max(200).optional() });

/** What an administrator sees of each. */
export const issuedSchema = certificateSchema.pick({ number: true, path: true, name: true, issuedAt: true, basis: true }).extend({
	accountId: id,
	/** The name was corrected already, which can be done once. */
	corrected: z.boolean(),
	revoked: z.object({ at: instant, reason: z.string() }).nullable(),
});
export type IssuedView = z.infer<typeof issuedSchema>;
/** In the order in which they were issued. */
export const issuedListSchema = z.object({ certificates: z.array(issuedSchema) });
export const revokeSchema = z.strictObject({ reason: z.string().trim().min(3).max(500) });
