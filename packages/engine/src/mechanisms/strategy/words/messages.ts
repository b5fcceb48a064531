import type { WayId } from "../../../attempts/ways/way.ts";

/** For the ways that need someone: a message, so that it only has to be finished. */
export const messages: { readonly [way in WayId]?: string } = {
  "way-ask":
    "I am working on {goal}. I get as far as this: … My one question is: … Could you look at it for five minutes?",
  "way-ask-marked":
    "Thank you for marking it. I would like to understand one place: … I read it as: … What was looked for there?",
  "way-tell": "It is a lot for me at present, because of this: … You do not have to mend it. I wanted you to know.",
  "way-read-by": "Could you read one page about {goal} for me by …? One question: where did you stop believing me?",
  "way-with-someone": "I want to sit down to {goal} on … at …. Would you work beside me for an hour, each at our own?",
  "way-other-teacher": "I am learning {goal}, and one thing will not go: … Could I have one hour with you about it?",
  "way-talk": "I am learning {goal}. Would you talk with me for ten minutes, and say back the right form when I slip?",
  "way-pair": "I am stuck with {goal} at this: … Could we sit at it together for half an hour?",
  "way-swap": "I have a draft about {goal}. Shall we swap, with one question each? Mine is: what do you take from it?",
  "way-small-stage": "May I do {goal} once for you, five minutes, on …? You need not say anything after it.",
  "way-mock-interview": "Could you ask me three questions about {goal}, for twenty minutes, on …? They are: …",
  "way-ask-rejection":
    "Thank you for your answer. If you can, please tell me in one line what would have made it stronger.",
};
