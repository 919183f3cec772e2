import { type ReactNode, useState } from "react";
import { t } from "#src/i18n/t.ts";
import type { FeedMaterial, FeedProps } from "./material.ts";

interface BrandBookProps {
	material: FeedMaterial;
	words: FeedProps["words"];
	/** Looked up in a window: the field to search in has the focus. */
	searchFirst?: boolean;
}

interface Chapter {
	key: string;
	entries: readonly { id: string; text: string; element: ReactNode }[];
	list(entries: readonly ReactNode[]): ReactNode;
}

/** What the client has laid down: house rules, what may be promised, how it speaks, whom to call. One can search in it. */
export function BrandBook({ material, words, searchFirst = false }: BrandBookProps) {
	const [query, setQuery] = useState("");
	const w = words.feed;
	const says = (text: string) => text.toLowerCase().includes(query.trim().toLowerCase());
	const chapters = chaptersOf(material, w)
		.map((chapter) => (says(t(w, chapter.key)) ? chapter : { ...chapter, entries: chapter.entries.filter(({ text }) => says(text)) }))
		.filter(({ entries }) => entries.length > 0);
	return (
		<div className="brand-book">
			<label>
				<span className="visually-hidden">{t(w, "searchBook")}</span>
				<input
					type="search"
					className="input"
					placeholder={t(w, "searchBook")}
					data-autofocus={searchFirst || undefined}
					value={query}
					onChange={(event) => setQuery(event.target.value)}
				/>
			</label>
			{chapters.length === 0 && <p className="soft">{t(w, "searchBookNone")}</p>}
			{chapters.map(({ key, entries, list }) => (
				<section key={key}>
					<h3>{t(w, key)}</h3>
					{list(entries.map(({ element }) => element))}
				</section>
			))}
		</div>
	);
}

function chaptersOf({ brand }: FeedMaterial, w: FeedProps["words"]["feed"]): readonly Chapter[] {
	const said = (key: string, id: string, text: string) => ({
		id,
		text: `${t(w, key)} ${text}`,
		element: (
			<p key={id} className="small">
				<b>{t(w, key)}</b> {text}
			</p>
		),
	});
	return [
		{
			key: "rules",
			entries: brand.rules.map(({ id, title, text }) => ({
				id,
				text: `${title} ${text}`,
				element: (
					<li key={id}>
						<b>{title}.</b> {text}
					</li>
				),
			})),
			list: (entries) => <ul className="brand-rules">{entries}</ul>,
		},
		{
			key: "mayPromise",
			entries: [
				...brand.mayPromise.map((text) => ({ id: text, text, element: <li key={text}>{text}</li> })),
				...(brand.wording ? [notPromised(t(w, "neverPromise"), brand.wording.promises)] : []),
			],
			list: (entries) => <ul>{entries}</ul>,
		},
		{
			key: "desks",
			entries: brand.desks.map(({ id, text }) => ({
				id,
				text: `${t(w, `deskTitle-${id}`)} ${text}`,
				element: (
					<div key={id}>
						<dt>{t(w, `deskTitle-${id}`)}</dt>
						<dd>{text}</dd>
					</div>
				),
			})),
			list: (entries) => <dl>{entries}</dl>,
		},
		{
			key: "voice",
			entries: [
				said("voiceIs", "is", `${brand.voice.is.join("; ")}.`),
				said("voiceIsNot", "is-not", `${brand.voice.isNot.join("; ")}.`),
				...(brand.wording ? [said("neverWrite", "never", `${brand.wording.forbidden.map((one) => `“${one}”`).join(", ")}.`)] : []),
				{
					id: "example",
					text: brand.voice.example,
					element: (
						<blockquote key="example" className="quoted">
							{brand.voice.example}
						</blockquote>
					),
				},
			],
			list: (entries) => entries,
		},
	];
}

function notPromised(title: string, promises: readonly string[]) {
	const text = `${promises.map((one) => `“${one}”`).join(", ")}.`;
	return {
		id: "never",
		text: `${title} ${text}`,
		element: (
			<li key="never">
				<b>{title}</b> {text}
			</li>
		),
	};
}
