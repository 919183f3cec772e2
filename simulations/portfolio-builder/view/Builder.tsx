import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { Finding } from "../checks/finding.ts";
import { coach } from "../checks.ts";
import type { PageContext } from "../page/context.ts";
import type { PortfolioDocument } from "../schema.ts";
import { Blocks } from "./Blocks.tsx";
import { type Bench, BenchContext } from "./bench.ts";
import { Coach } from "./Coach.tsx";
import { HistoryButton } from "./HistoryButton.tsx";
import { PageSettings } from "./PageSettings.tsx";
import { Preview } from "./Preview.tsx";
import { ResumeFields } from "./ResumeFields.tsx";
import "./styles/builder.css";
import "./styles/blocks.css";
import "./styles/fields.css";
import "./styles/quotes.css";
import "./styles/pictures.css";
import "./styles/looks.css";
import "./styles/preview.css";
import "./styles/coach.css";

export interface BuilderProps {
	document: PortfolioDocument;
	bench: Bench;
	/** Words of the page and of the coach; the editor's are the bench's. */
	pageWords: Words;
	coachWords: Words;
	canUndo: boolean;
	canRedo: boolean;
	/** What was undone or redone last; `n` counts. */
	touched: { place: string | null; n: number };
	onUndo(): void;
	onRedo(): void;
	/** The line that says where the page is kept. */
	saving?: ReactNode;
	/** Beside undo and redo: publishing. */
	acts?: ReactNode;
	/** Above everything, as what wants a decision. */
	notices?: ReactNode;
}

type Pane = "edit" | "preview" | "coach";
const panes: readonly Pane[] = ["edit", "preview", "coach"];

/** The editor: blocks, the page itself beside them, and the coach. */
export function Builder(props: BuilderProps) {
	const { document, bench, pageWords, coachWords, touched } = props;
	const { words, evidence, quotable, imageUrl, pictures } = bench;
	const [pane, setPane] = useState<Pane>("edit");
	const [open, setOpen] = useState<string | null>(document.blocks[0]?.id ?? null);
	const [settings, setSettings] = useState<"look" | "resume" | null>(null);
	const [aim, setAim] = useState<{ field: string | null; n: number }>({ field: null, n: 0 });
	const root = useRef<HTMLDivElement>(null);

	const read = useDeferredValue(document);
	const material = useMemo(() => ({ evidence, quotable, language: document.language }), [evidence, quotable, document.language]);
	const findings = useMemo(() => coach(read, material), [read, material]);
	const byBlock = useCounts(findings);
	const context = useMemo<PageContext>(
		() => ({
			words: pageWords,
			wordsLanguage: bench.language,
			language: document.language,
			mode: "preview",
			evidence,
			quotable,
			imageUrl,
			imageSize: (imageId) => pictures.find(({ id }) => id === imageId)?.sizes[0] ?? null,
			proofUrl: () => null,
		}),
		[pageWords, bench.language, document.language, evidence, quotable, imageUrl, pictures],
	);
	const first = useMemo(() => document.blocks.slice(0, 2), [document.blocks]);

	const go = useCallback((blockId: string, field: string | null) => {
		setPane("edit");
		setOpen(blockId);
		setAim(({ n }) => ({ field, n: n + 1 }));
	}, []);
	const pick = useCallback((blockId: string) => go(blockId, null), [go]);

	useEffect(() => {
		if (touched.n === 0) return;
		if (touched.place === "look" || touched.place === "resume") setSettings(touched.place);
		else if (touched.place) setOpen(touched.place);
	}, [touched]);
	useEffect(() => {
		if (aim.n === 0) return;
		const card = root.current?.querySelector<HTMLElement>(".pb-card--open");
		const place =
			(aim.field && card?.querySelector<HTMLElement>(`[data-field="${aim.field}"]`)) || card?.querySelector<HTMLElement>(".pb-toggle");
		place?.focus({ preventScroll: true });
		place?.scrollIntoView({ block: "center" });
	}, [aim]);

	const mending = findings.filter(({ state }) => state === "must").length;
	return (
		<BenchContext value={bench}>
			<div className="pb" data-pane={pane} ref={root}>
				<div className="pb-bar">
					<h1>{t(words, "title")}</h1>
					<fieldset className="pb-tools" aria-label={t(words, "tools")}>
						<HistoryButton step="undo" keys="Control+Z" isPossible={props.canUndo} onStep={props.onUndo} />
						<HistoryButton step="redo" keys="Control+Shift+Z" isPossible={props.canRedo} onStep={props.onRedo} />
					</fieldset>
					<div className="pb-saving">{props.saving}</div>
					<div className="pb-acts">{props.acts}</div>
				</div>
				{props.notices}
				<fieldset className="pb-panes" aria-label={t(words, "panes")}>
					{panes.map((one) => (
						<button
							key={one}
							type="button"
							className={`pb-pane-choice pb-pane-choice--${one}`}
							aria-pressed={pane === one}
							onClick={() => setPane(one)}
						>
							{t(words, `pane-${one}`)}
							{one === "coach" && mending > 0 && (
								<span className="pb-badge pb-badge--must">
									<span aria-hidden="true">{mending}</span>
									<span className="visually-hidden">{tn(words, "toMend", mending)}</span>
								</span>
							)}
						</button>
					))}
				</fieldset>
				<div className="pb-columns">
					<div className="pb-edit">
						<Part
							title={t(words, "lookTitle")}
							gist={t(words, `look-${document.look}`)}
							isOpen={settings === "look"}
							onOpen={(on) => setSettings(on ? "look" : null)}
						>
							<PageSettings look={document.look} language={document.language} first={first} context={context} />
						</Part>
						<Blocks document={document} open={open} findings={byBlock} onOpen={setOpen} onUndo={props.onUndo} />
						<Part
							title={t(words, "resumeTitle")}
							gist={document.resume.place}
							isOpen={settings === "resume"}
							onOpen={(on) => setSettings(on ? "resume" : null)}
						>
							<ResumeFields resume={document.resume} />
						</Part>
					</div>
					<Preview document={document} context={context} open={open} onPick={pick} />
					<Coach document={read} findings={findings} coachWords={coachWords} onGo={go} />
				</div>
			</div>
		</BenchContext>
	);
}

/** Remarks on each block; the same map as before while their numbers are the same, so that the list is not rendered for nothing. */
function useCounts(findings: readonly Finding[]): ReadonlyMap<string, number> {
	const before = useRef<ReadonlyMap<string, number>>(new Map());
	return useMemo(() => {
		const counts = new Map<string, number>();
		for (const { blockId, state } of findings) if (blockId && state !== "good") counts.set(blockId, (counts.get(blockId) ?? 0) + 1);
		const isSame = counts.size === before.current.size && [...counts].every(([id, n]) => before.current.get(id) === n);
		if (!isSame) before.current = counts;
		return before.current;
	}, [findings]);
}

interface PartProps {
	title: string;
	gist: string;
	isOpen: boolean;
	onOpen(isOpen: boolean): void;
	children: ReactNode;
}

/** What belongs to the whole page, and opens in its place as a block does. */
function Part({ title, gist, isOpen, onOpen, children }: PartProps) {
	return (
		<section className={isOpen ? "pb-card pb-part pb-card--open" : "pb-card pb-part"}>
			<div className="pb-card-head">
				<h2 className="pb-card-title">
					<button type="button" className="pb-toggle" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
						<span className="pb-kind">{title}</span>
						<span className="pb-gist">{gist}</span>
					</button>
				</h2>
			</div>
			{isOpen && <div className="pb-card-fields">{children}</div>}
		</section>
	);
}
