/**
 * Shows a term's meaning on hover and focus; Escape puts it away, and the pointer may move onto it (WCAG 1.4.13).
 * A finger's first tap shows it too, and only the second follows the link. Without scripts the link to the glossary serves.
 */
class TermTip extends HTMLElement {
	connectedCallback() {
		const link = this.querySelector("a");
		const tip = this.querySelector<HTMLElement>("[role=tooltip]");
		if (!link || !tip) return;
		tip.id = `tip-${[...document.querySelectorAll("term-tip")].indexOf(this)}`;
		link.setAttribute("aria-describedby", tip.id);
		// In the top layer, so that no table that scrolls cuts it off.
		tip.popover = "manual";
		const place = () => {
			const { left, top, bottom } = link.getBoundingClientRect();
			const { offsetWidth: width, offsetHeight: height } = tip;
			tip.style.left = `${Math.max(12, Math.min(left, document.documentElement.clientWidth - width - 12))}px`;
			tip.style.top = `${bottom + height > innerHeight ? top - height : bottom}px`;
		};
		const show = () => {
			if (!tip.hidden) return;
			tip.hidden = false;
			tip.showPopover();
			place();
			addEventListener("scroll", place, true);
		};
		const hide = () => {
			if (tip.hidden) return;
			removeEventListener("scroll", place, true);
			tip.hidePopover();
			tip.hidden = true;
		};
		let first = false;
		link.addEventListener("pointerdown", ({ pointerType }) => {
			first = pointerType === "touch" && tip.hidden !== false;
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
