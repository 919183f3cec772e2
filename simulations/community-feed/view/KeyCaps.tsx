import { capsOf } from "./key-map.ts";

/** A key as it is drawn on keyboards, with Shift before a capital. */
export function KeyCaps({ of }: { of: string }) {
	return (
		<span className="key-caps">
			{capsOf(of).map((cap) => (
				<kbd key={cap}>{cap}</kbd>
			))}
		</span>
	);
}
