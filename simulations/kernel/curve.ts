/** One point of a curve that a model's page plots, measured by playing, in the curve's own units. */
export interface Point<At extends number | string = number | string> {
	/** A number of the unit along the axis, or the permanent id of a case whose words are on the page. */
	at: At;
	value: number;
}
