import { z } from "zod";
import { fileLimits, mediaTypes } from "#content/fields/attachments.ts";
import { answers } from "../http/answers.ts";
import type { Api, Routes } from "../http/api.ts";
import { sendFile } from "../http/file.ts";
import { granted } from "../http/refused.ts";
import { asker } from "../http/session.ts";
import { takeUploads } from "../http/upload.ts";
import { attachFile } from "../usecases/attach-file.ts";
import { handedInFile, ownFile } from "../usecases/show-work-file.ts";
import { idParamsSchema } from "../wire/parts.ts";
import { attachParamsSchema, attachQuerySchema, fileQuerySchema, handedInFileParamsSchema, workFileSchema } from "../wire/work-files.ts";

const types = Object.values(mediaTypes).flat();
const bytes = z.any().describe("WebP, or a PDF for download");

/** Files of one's own work, seen by nobody else until the work is handed in. */
export const workFileRoutes: Routes = (api, deps) => {
	api.get(
		"/api/files/:id",
		{ schema: { params: idParamsSchema, querystring: fileQuerySchema, response: answers({ 200: bytes }, "not-found") } },
		async (request, reply) => sendFile(reply, granted(await ownFile(deps, asker(request).id, request.params.id, request.query.size))),
	);

	void api.register(async (uploads: Api) => {
		takeUploads(uploads, { types, mostBytes: fileLimits.bytes, wrongType: "file-type", tooLarge: "file-too-large" });
		uploads.put(
			"/api/work/:assignmentId/files/:field",
			{
				schema: {
					consumes: types,
					params: attachParamsSchema,
					querystring: attachQuerySchema,
					response: answers(
						{ 200: workFileSchema, 201: workFileSchema },
						"not-found",
						"work-under-review",
						"work-accepted",
						"file-type",
						"file-too-large",
						"files-full",
						"files-quota",
						"pdf-type",
						"pdf-unreadable",
						"picture-type",
						"picture-too-many-pixels",
						"picture-unreadable",
						"too-many-requests",
					),
				},
			},
			async (request, reply) => {
				await uploads.limit("file", request);
				const { file, isNew } = granted(
					await attachFile(deps, {
						accountId: asker(request).id,
						...request.params,
						upload: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
						declared: request.headers["content-type"] ?? "",
						instead: request.query.instead,
					}),
				);
				return reply.code(isNew ? 201 : 200).send(file);
			},
		);
	});
};

/** The same files, once they are handed in, as curators see them. */
export const handedInFileRoutes: Routes = (api, deps) => {
	api.get(
		"/api/reviews/:id/files/:file",
		{
			schema: {
				params: handedInFileParamsSchema,
				querystring: fileQuerySchema,
				response: answers({ 200: bytes }, "not-found", "own-work"),
			},
		},
		async (request, reply) => {
			const { id: submissionId, file: fileId } = request.params;
			return sendFile(reply, granted(await handedInFile(deps, asker(request), { submissionId, fileId, size: request.query.size })));
		},
	);
};
