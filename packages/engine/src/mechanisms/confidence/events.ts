import { event, field, maybe } from "../../journal/kind.ts";

/** What someone can have gone by when they said how sure they are. */
export const bases = ["went-before", "felt", "looked", "guess", "nothing-to-add"] as const;
export type Basis = (typeof bases)[number];

/** What they had said before a try was set beside how it went, and they named what they had gone by. */
export const lookedBack = event("confidence/looked-back", { attempt: field.id, by: field.oneOf(bases) });

/** How many of a few short tasks they expect to get, before they do them. */
export const predicted = event("confidence/predicted", {
  goal: field.id,
  of: field.count,
  expected: field.count,
  difficulty: maybe(field.logit),
});

/** How many of them they got. The try itself is a fact of the trunk. */
export const checked = event("confidence/checked", { about: field.id, got: field.count });

/** The kinds of entry that confidence owns. */
export const events = [lookedBack, predicted, checked] as const;
