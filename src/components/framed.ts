/** Of a page in a frame of this site: its links to other pages lead the whole window there. */
document.addEventListener(
	"click",
	({ target }) => {
		const link = target instanceof Element ? target.closest("a") : null;
		if (link && link.pathname !== location.pathname && link.target === "") link.target = "_top";
	},
	{ capture: true },
);

export {};
