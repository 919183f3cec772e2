import { useId } from "react";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { type DeskKnown, type ModuleOutline, type NextStep, type Outline, wayOf } from "#src/stores/desk.ts";
import type { Progress } from "#src/stores/merge-progress.ts";
import { isTestedOut } from "#src/stores/on-way.ts";
import { Mark } from "./Mark.tsx";
import { type Item, itemsOf, partedByWay } from "./standing.ts";

interface Props {
	words: Words;
	outline: Outline;
	module: ModuleOutline;
	known: { progress: Readonly<Progress>; desk: DeskKnown | null; now: Date };
	step: NextStep;
}

/** What a module asks for on the chosen way, and folded below it what else it has. */
export function ModulePart({ words, outline, module, known, step }: Props) {
	const id = useId();
	const { retakeAfterHours, required } = outline;
	const way = wayOf(outline, known.progress);
	const isDone = isTestedOut(module, way, known.desk);
	const { on, beside } = partedByWay(itemsOf(module, { ...known, retakeAfterHours }), way, isDone ? required : null);
	const done = on.filter((item) => item.mark === "done").length;
	const count = t(words, isDone ? "moduleTestedOut" : "moduleDone", { done, all: on.length });
	return (
		<section className="desk-module" aria-labelledby={id}>
			<header>
				<h2 id={id}>
					<a className="quiet-link" href={module.path}>
						{t(words, "moduleLine", { n: module.number, title: module.title })}
					</a>
				</h2>
				<p className="desk-done">
					{on.length > 0 ? (
						<>
							<progress className="progress" value={isDone ? 1 : done} max={isDone ? 1 : on.length} aria-label={count} />
							<span aria-hidden="true">{count}</span>
						</>
					) : (
						<span>{t(words, "moduleOff")}</span>
					)}
				</p>
			</header>
			{on.length > 0 && <Items words={words} items={on} step={step} />}
			{beside.length > 0 && (
				<details className="desk-beside">
					<summary>{tn(words, isDone ? "besideExam" : "besideWay", beside.length)}</summary>
					<Items words={words} items={beside} step={step} />
				</details>
			)}
		</section>
	);
}

function Items({ words, items, step }: { words: Words; items: readonly Item[]; step: NextStep }) {
	return (
		<ol className="desk-items plain-list">
			{items.map((item, index) => {
				const first = items[index - 1]?.kind !== item.kind;
				const next = "task" in step && step.task.id === item.task.id;
				return (
					<li
						key={`${item.kind}-${item.task.id}`}
						className={`desk-item ${first ? "desk-item--first" : ""} ${next ? "desk-item--next" : ""}`}
					>
						<span className="desk-item-kind">
							<span className={first ? undefined : "visually-hidden"}>{t(words, `kind-${item.kind}`)}</span>
						</span>
						<Mark mark={item.mark} />
						<a className="quiet-link desk-item-title" href={item.task.path}>
							{item.task.title}
						</a>
						<span className={`desk-item-state desk-item-state--${item.mark}`}>{t(words, item.key, item.variables)}</span>
					</li>
				);
			})}
		</ol>
	);
}
