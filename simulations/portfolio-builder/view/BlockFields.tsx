import type { Block } from "../schema.ts";
import { AboutFields } from "./AboutFields.tsx";
import type { Typing } from "./bench.ts";
import { CaseStudyFields } from "./CaseStudyFields.tsx";
import { ContactFields } from "./ContactFields.tsx";
import { HeadlineFields } from "./HeadlineFields.tsx";
import { ServicesFields } from "./ServicesFields.tsx";
import { SkillsFields } from "./SkillsFields.tsx";
import { TestimonialFields } from "./TestimonialFields.tsx";

interface BlockFieldsProps {
	block: Block;
	onBlock(block: Block, typing?: Typing): void;
}

export function BlockFields({ block, onBlock }: BlockFieldsProps) {
	switch (block.kind) {
		case "headline":
			return <HeadlineFields block={block} onBlock={onBlock} />;
		case "about":
			return <AboutFields block={block} onBlock={onBlock} />;
		case "services":
			return <ServicesFields block={block} onBlock={onBlock} />;
		case "case-study":
			return <CaseStudyFields block={block} onBlock={onBlock} />;
		case "skills":
			return <SkillsFields block={block} onBlock={onBlock} />;
		case "testimonial":
			return <TestimonialFields block={block} onBlock={onBlock} />;
		case "contact":
			return <ContactFields block={block} onBlock={onBlock} />;
	}
}
