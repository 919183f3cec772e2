import type { PublicCourse } from "#content/public.ts";
import type { QuizQuestion } from "#content/schema.ts";

/** A lesson with its questions, as far as they are needed to ask them outside it. */
export interface AskedLesson {
	title: string;
	path: string;
	/** Module id and title. */
	module: { id: string; title: string };
	questions: readonly QuizQuestion[];
}

/** Every question of the course's lessons by lesson id; one file, fetched when somebody opens the review. */
export interface QuestionBook {
	lessons: Readonly<Record<string, AskedLesson>>;
}

export function questionBook({ modules }: Pick<PublicCourse, "modules">): QuestionBook {
	return {
		lessons: Object.fromEntries(
			modules.flatMap(({ id, title, lessons }) =>
				lessons.map((lesson) => [lesson.id, { title: lesson.title, path: lesson.path, module: { id, title }, questions: lesson.quiz }]),
			),
		),
	};
}

export interface Found {
	lesson: AskedLesson;
	question: QuizQuestion;
}

/** What a card asks; null when the lesson or the question is gone or was written anew. */
export function findQuestion(book: QuestionBook, ref: string): Found | null {
	const [lessonId = "", questionId] = ref.split("/");
	const lesson = Object.hasOwn(book.lessons, lessonId) ? book.lessons[lessonId] : undefined;
	const question = lesson?.questions.find(({ id }) => id === questionId);
	return lesson && question ? { lesson, question } : null;
}
