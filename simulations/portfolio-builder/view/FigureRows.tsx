import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import { freeId } from "../editing/edit.ts";
import { withFigure } from "../editing/from-evidence.ts";
import type { Evidence } from "../evidence.ts";
import type { CaseFigure } from "../schema.ts";
import { measuredFigure } from "../vouch.ts";
import { useBench } from "./bench.ts";
import { type FieldsOf, most, withItem, withoutItem } from "./fields.ts";
import { TextField } from "./TextField.tsx";

/** Figures that a case study takes, as the schema has it. */
const mostFigures = 8;

/** The figures of a result, and of each whether it bears the mark: said as it is typed. */
export function FigureRows({ block, behind, onBlock }: FieldsOf<"case-study"> & { behind: Evidence | null }) {
	const { words } = useBench();
	const id = useId();
	const { figures } = block;
	const set = (next: CaseFigure[]) => onBlock({ ...block, figures: next });
	const write = (figure: CaseFigure, part: "label" | "value", text: string) =>
		onBlock({ ...block, figures: withItem(figures, figure.id, { [part]: text }) }, { field: `${part} ${figure.id}`, text });
	const left = behind?.figures.filter(({ id: from }) => !figures.some((figure) => figure.from === from)) ?? [];
	return (
		<fieldset className="pb-group" data-field="figures" tabIndex={-1}>
			<legend>{t(words, "figures")}</legend>
			{figures.map((figure) => (
				<div className="pb-figure" key={figure.id}>
					<TextField
						field={`label ${figure.id}`}
						label={t(words, "figureLabel")}
						placeholder={t(words, "ph-figureLabel")}
						value={figure.label}
						most={most.line}
						onText={(text) => write(figure, "label", text)}
					/>
					<TextField
						field={`value ${figure.id}`}
						label={t(words, "figureValue")}
						placeholder={t(words, "ph-figureValue")}
						value={figure.value}
						most={most.figure}
						onText={(text) => write(figure, "value", text)}
					/>
					<div className="pb-figure-foot">
						<FigureState
							figure={figure}
							block={block}
							behind={behind}
							onTakeBack={(value) => set(withItem(figures, figure.id, { value }))}
						/>
						<button
							type="button"
							className="button button--small button--quiet"
							aria-label={t(words, "figureRemove", { label: figure.label })}
							onClick={() => set(withoutItem(figures, figure.id))}
						>
							{t(words, "remove")}
						</button>
					</div>
				</div>
			))}
			{figures.length < mostFigures && (
				<div className="pb-add-line">
					{behind && left.length > 0 && (
						<>
							<label className="visually-hidden" htmlFor={id}>
								{t(words, "figureAddMeasured")}
							</label>
							<select
								id={id}
								className="input"
								value=""
								onChange={({ target }) => target.value && set(withFigure(figures, behind, target.value))}
							>
								<option value="">{t(words, "figureAddMeasured")}</option>
								{left.map((one) => (
									<option key={one.id} value={one.id}>
										{t(words, "figureAddChoose", { label: one.label, value: one.value })}
									</option>
								))}
							</select>
						</>
					)}
					<button
						type="button"
						className="button button--small"
						onClick={() => set([...figures, { id: freeId(figures, "figure"), label: "", value: "", from: null }])}
					>
						{t(words, "figureAddOwn")}
					</button>
				</div>
			)}
		</fieldset>
	);
}

interface FigureStateProps extends Pick<FieldsOf<"case-study">, "block"> {
	figure: CaseFigure;
	behind: Evidence | null;
	onTakeBack(value: string): void;
}

function FigureState({ figure, block, behind, onTakeBack }: FigureStateProps) {
	const { words, evidence } = useBench();
	const measured = behind?.figures.find(({ id }) => id === figure.from);
	const isMarked = measuredFigure(figure, block.evidence, evidence) !== null;
	return (
		<>
			<p
				className={isMarked ? "pb-mark" : measured ? "pb-mark pb-mark--lost" : "pb-mark pb-mark--own"}
				role={measured ? "status" : undefined}
			>
				{isMarked ? t(words, "figureMeasured") : measured ? t(words, "figureEdited", { measured: measured.value }) : t(words, "figureOwn")}
			</p>
			{measured && !isMarked && (
				<button type="button" className="button button--small" onClick={() => onTakeBack(measured.value)}>
					{t(words, "figureTakeBack", { measured: measured.value })}
				</button>
			)}
		</>
	);
}
