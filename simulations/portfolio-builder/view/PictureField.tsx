import { useId, useRef, useState } from "react";
import { t } from "#src/i18n/t.ts";
import type { Picture } from "../schema.ts";
import { limits } from "../vocabulary.ts";
import { type Typing, useBench } from "./bench.ts";
import { TextField } from "./TextField.tsx";

const types: readonly string[] = ["image/png", "image/jpeg", "image/webp"];

interface PictureFieldProps {
	picture: Picture | null;
	onPicture(picture: Picture | null, typing?: Typing): void;
}

/** A picture: chosen, dropped or pasted, looked at before it is sent, and at once asked what it shows. */
export function PictureField({ picture, onPicture }: PictureFieldProps) {
	const { words, visitor, upload, imageUrl, links } = useBench();
	const id = useId();
	const file = useRef<HTMLInputElement>(null);
	const box = useRef<HTMLFieldSetElement>(null);
	const [share, setShare] = useState<number | null>(null);
	const [problem, setProblem] = useState("");
	const [over, setOver] = useState(false);
	const url = picture && imageUrl(picture.imageId, 800);

	async function take(chosen: File | undefined) {
		if (!chosen || share !== null) return;
		const refusal = refusalOf(chosen);
		setProblem(refusal ? t(words, refusal, { name: chosen.name, size: (chosen.size / 1_000_000).toFixed(1) }) : "");
		if (refusal) return;
		setShare(0);
		const uploaded = await upload(chosen, setShare);
		setShare(null);
		if (!uploaded.ok) return setProblem(uploaded.message);
		onPicture({ imageId: uploaded.imageId, alt: picture?.imageId === uploaded.imageId ? picture.alt : "" });
		requestAnimationFrame(() => box.current?.querySelector<HTMLElement>("[data-field='alt']")?.focus());
	}

	return (
		<fieldset
			ref={box}
			className={over ? "pb-picture pb-picture--over" : "pb-picture"}
			onDragOver={(event) => {
				if (visitor || !event.dataTransfer.types.includes("Files")) return;
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				setOver(false);
				if (visitor || event.dataTransfer.files.length === 0) return;
				event.preventDefault();
				void take(event.dataTransfer.files[0]);
			}}
			onPaste={(event) => {
				if (visitor || event.clipboardData.files.length === 0) return;
				event.preventDefault();
				void take(event.clipboardData.files[0]);
			}}
		>
			<legend>{t(words, "picture")}</legend>
			{visitor && !picture ? (
				<p className="pb-note">
					{t(words, "pictureVisitor")} <a href={links.signUp}>{t(words, "visitorGo")}</a>
				</p>
			) : (
				<div className="pb-picture-line">
					{url && <img className="pb-thumb" src={url} alt="" />}
					<div className="pb-picture-acts">
						<input
							ref={file}
							type="file"
							id={`${id}-file`}
							className="visually-hidden"
							tabIndex={-1}
							aria-hidden="true"
							accept={types.join(",")}
							onChange={({ target }) => {
								void take(target.files?.[0]);
								target.value = "";
							}}
						/>
						<button
							type="button"
							className="button button--small"
							data-field="picture"
							aria-disabled={share !== null}
							onClick={() => file.current?.click()}
						>
							{t(words, picture ? "pictureReplace" : "pictureAdd")}
						</button>
						{picture ? (
							<button type="button" className="button button--small button--quiet" onClick={() => onPicture(null)}>
								{t(words, "pictureRemove")}
							</button>
						) : (
							<span className="hint">{t(words, "pictureDrop")}</span>
						)}
					</div>
				</div>
			)}
			{share !== null && (
				<p className="pb-sending">
					<progress value={share} max={1} aria-label={t(words, "pictureSending", { share: Math.round(share * 100) })} />
					<span aria-hidden="true">{t(words, "pictureSending", { share: Math.round(share * 100) })}</span>
				</p>
			)}
			{problem !== "" && (
				<p className="pb-problem" role="alert">
					{problem}
				</p>
			)}
			{picture && (
				<TextField
					field="alt"
					label={t(words, "alt")}
					hint={t(words, "altHint")}
					placeholder={t(words, "ph-alt")}
					value={picture.alt}
					most={300}
					onText={(alt) => onPicture({ ...picture, alt }, { field: "alt", text: alt })}
				/>
			)}
		</fieldset>
	);
}

/** Looked at before anything is sent: key of the words that say what to do. */
function refusalOf({ type, size }: File): string | null {
	if (!types.includes(type)) return "pictureType";
	if (size === 0) return "pictureEmpty";
	return size > limits.pictureBytes ? "pictureSize" : null;
}
