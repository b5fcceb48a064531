/** A name and its initials, as a list of references has them: "Lent, R. W." */
const AUTHOR = /([^,&()]+), (?=\p{Lu}\.)/gu;

/** Who found it and when, as one says it in a sentence: "Sitzmann & Yeo 2013", "Talsma et al. 2018". */
export const cited = (citation: string): string => {
  const [before = "", year = ""] = citation.split(/\((\d{4})/, 2);
  const authors = [...before.matchAll(AUTHOR)].map(([, name = ""]) => name.trim());
  const [first = ""] = authors;
  const who = authors.length > 2 ? `${first} et al.` : authors.join(" & ");
  return `${who} ${year}`;
};
