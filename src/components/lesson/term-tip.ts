/**
 * Shows a term's meaning on hover and focus; Escape puts it away, and the pointer may move onto it (WCAG 1.4.13).
 * A finger's first tap shows it too, and only the second follows the link. Without scripts the link to the glossary serves.
 */
class TermTip extends HTMLElement {
	connectedCallback() {
		const link = this.querySelector("a");
		const tip = this.querySelector<HTMLElement>("[role=tooltip]");
		if (!link || !tip) return;
		tip.id = `tip-${Math.abs([...this.ownerDocument.querySelectorAll("term-tip")].indexOf(this))}`;
		link.setAttribute("aria-describedby", tip.id);
		const show = () => {
			tip.hidden = false;
			// Kept inside the page's width.
			tip.style.translate = "0";
			const over = tip.getBoundingClientRect().right - document.documentElement.clientWidth + 12;
			if (over > 0) tip.style.translate = `${-over}px`;
		};
		const hide = () => {
			tip.hidden = true;
		};
		let first = false;
		link.addEventListener("pointerdown", ({ pointerType }) => {
			first = pointerType === "touch" && tip.hidden;
		});
		link.addEventListener("click", (event) => {
			if (!first) return;
			event.preventDefault();
			show();
		});
		this.addEventListener("pointerenter", ({ pointerType }) => pointerType !== "touch" && show());
		this.addEventListener("pointerleave", ({ pointerType }) => pointerType !== "touch" && hide());
		this.addEventListener("focusin", show);
		this.addEventListener("focusout", hide);
		this.addEventListener("keydown", (event) => {
			if (event.key === "Escape") hide();
		});
	}
}

customElements.define("term-tip", TermTip);
