import { useStore } from "@nanostores/react";
import { useEffect, useMemo, useState } from "react";
import { call } from "#src/api/client.ts";
import { upload } from "#src/api/upload.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { attached } from "#src/stores/attachments.ts";
import { editable } from "#src/stores/draft.ts";
import { newId } from "#src/stores/new-id.ts";
import { $account } from "#src/stores/session.ts";
import { deviceShelf } from "#src/stores/waiting-shelf.ts";
import { createWork, type Work } from "#src/stores/work.ts";
import { createWorkFiles } from "#src/stores/work-files.ts";
import { type FilesDesk, FilesDeskContext, FilesShownContext, filesAt } from "../fields/files-shown.ts";
import { useSaving } from "../use-saving.ts";
import type { AssignmentBrief } from "./brief.ts";
import { WorkView } from "./WorkView.tsx";

interface Props {
	words: Words;
	errors: Words;
	brief: AssignmentBrief;
}

/** The workspace of an assignment; saves when the page is left, and before signing out. */
export function Workspace({ words, errors, brief }: Props) {
	const [store] = useState(() => createWork({ assignmentId: brief.id, call, now: () => new Date() }));
	const [files] = useState(() => filesFor(brief, store));
	const state = useStore(store.$work);
	const { sent, waiting } = useStore(files.$files);
	const account = useStore($account);
	const accountId = account?.id ?? null;
	const known = account !== undefined;

	useEffect(() => {
		// What waits for work that is with a curator waits until it comes back.
		const takeUp = async () => void (editable(store.$work.get().work) && (await files.open(accountId)));
		if (known) void store.open(accountId).then(takeUp);
	}, [store, files, known, accountId]);
	useSaving(store.flush);
	useEffect(() => {
		const retry = () => void files.retry();
		addEventListener("online", retry);
		return () => removeEventListener("online", retry);
	}, [files]);
	const keptFiles = state.work?.files;
	const shown = useMemo(() => filesAt("/api/files", [...(keptFiles ?? []), ...Object.values(sent)]), [keptFiles, sent]);
	const desk: FilesDesk = {
		visitor: state.visitor,
		here: `/assignments/${brief.id}/`,
		errors,
		waiting,
		add: (field, chosen, room, instead) => void files.add(field, chosen, room, instead),
		retry: () => void files.retry(),
		drop: (key) => void files.drop(key),
	};

	if (state.phase === "loading") return <p className="skeleton">{t(words, "loading")}</p>;
	return (
		<FilesDeskContext value={desk}>
			<FilesShownContext value={shown}>
				<WorkView words={words} errors={errors} brief={brief} state={state} actions={store} />
			</FilesShownContext>
		</FilesDeskContext>
	);
}

/** What is sent goes into the field that it was chosen for; a PDF begins with its name for a caption, a picture with none. */
function filesFor({ id }: AssignmentBrief, store: Work) {
	return createWorkFiles({
		assignmentId: id,
		upload,
		shelf: deviceShelf,
		newKey: newId,
		flush: store.flush,
		attach(field, file, name, instead) {
			const caption = file.kind === "pdf" ? name.replace(/\.pdf$/i, "").slice(0, 100) : "";
			store.edit(field, attached(store.$work.get().fields[field] ?? "", { id: file.id, caption }, instead));
		},
	});
}
