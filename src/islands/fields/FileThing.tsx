import { useContext } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import { FilesShownContext, sizeOf } from "./files-shown.ts";

interface Props {
	words: Words;
	id: string;
	/** Its place among the field's files, from 1. */
	n: number;
}

/** A file as one sees it: a picture that leads to itself in full size, or a PDF to download. */
export function FileThing({ words, id, n }: Props) {
	const { address, known } = useContext(FilesShownContext);
	if (!address) return <span className="file-thing file-thing--none">{t(words, "file-unseen")}</span>;
	const file = known.get(id);
	if (!file) return <span className="file-thing file-thing--none">{t(words, "file-gone")}</span>;
	if (file.kind === "pdf") {
		return (
			<a className="file-thing file-thing--pdf" href={address(id, "large")} download>
				<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
					<path d="M7 3.5h12l6 6v19H7zM19 3.5v6h6M16 14v9m-4-4 4 4 4-4" />
				</svg>
				<span>{t(words, "file-download", { size: sizeOf(file.bytes) })}</span>
			</a>
		);
	}
	const size = file.sizes.at(-1);
	return (
		<a className="file-thing" href={address(id, "large")} target="_blank" rel="noreferrer" aria-label={t(words, "file-open", { n })}>
			<img className="file-picture" src={address(id, "small")} alt="" width={size?.width} height={size?.height} loading="lazy" />
		</a>
	);
}
