import { z } from "zod";
import { mediaTypes } from "#content/fields/attachments.ts";
import { limits } from "#simulations/portfolio-builder/vocabulary.ts";
import { answers } from "../http/answers.ts";
import type { Api, Routes } from "../http/api.ts";
import { granted, Refused } from "../http/refused.ts";
import { asker } from "../http/session.ts";
import { takeUploads } from "../http/upload.ts";
import { refuse } from "../outcome.ts";
import { readPictureFile } from "../portfolio/picture-file.ts";
import { addPicture, removePicture } from "../usecases/keep-pictures.ts";
import { idParamsSchema } from "../wire/parts.ts";
import { fileParamsSchema, pictureSchema } from "../wire/portfolio.ts";

const types = mediaTypes.picture;

/** Pictures of one's own portfolio, seen by nobody else until a page that shows them is published. */
export const pictureRoutes: Routes = (api, deps) => {
	api.get(
		"/api/portfolio/images/:file",
		{ schema: { params: fileParamsSchema, response: answers({ 200: z.any() }, "not-found") } },
		async (request, reply) => {
			const file = readPictureFile(request.params.file);
			const bytes = file && (await deps.storage.pictureBytes(asker(request).id, file.id, file.width));
			if (!bytes) throw new Refused(refuse("not-found"));
			return reply.type("image/webp").header("cache-control", "private, max-age=31536000, immutable").send(Buffer.from(bytes));
		},
	);

	api.delete(
		"/api/portfolio/images/:id",
		{
			schema: { params: idParamsSchema, response: answers({ 204: z.undefined() }, "not-found", "picture-published", "picture-handed-in") },
		},
		async (request, reply) => {
			granted(await removePicture(deps, asker(request).id, request.params.id));
			return reply.code(204).send();
		},
	);

	void api.register(async (uploads: Api) => {
		takeUploads(uploads, {
			types,
			mostBytes: limits.pictureBytes,
			wrongType: "picture-type",
			tooLarge: "picture-too-large",
		});
		uploads.put(
			"/api/portfolio/images",
			{
				schema: {
					consumes: [...types],
					response: answers(
						{ 200: pictureSchema, 201: pictureSchema },
						"picture-type",
						"picture-too-large",
						"picture-too-many-pixels",
						"picture-unreadable",
						"pictures-full",
						"too-many-requests",
					),
				},
			},
			async (request, reply) => {
				await uploads.limit("picture", request);
				const upload = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
				const { picture, isNew } = granted(await addPicture(deps, { accountId: asker(request).id, upload }));
				return reply.code(isNew ? 201 : 200).send(picture);
			},
		);
	});
};
