// What is still to come where the sentence is written: "will meet", "are due to", "scheduled for", "the coming talks".
const AHEAD =
  /\b(?:will|shall)\b|[’'](?:ll)\b|\b(?:is|are|has been|have been)\s+(?:now\s+|also\s+)?(?:to\b|due\b|set\b|slated\b|scheduled\b|planned\b|expected\b|going to\b)|\b(?:upcoming|forthcoming|coming|impending)\b|\bnext\s+(?:week|month|year|[A-Z]\w+day)\b|\bahead of\b/;

// Bare participles, as in "talks scheduled for 10 January"; not "the talks were scheduled for".
const PLANNED =
  /(?<!\b(?:was|were|had been|originally|once)\s+)\b(?:scheduled|planned|slated|set|due)\s+(?:for|to|on|in)\b|\bplan(?:s|ned)?\s+to\b|\bannounc\w+/;

// What came of something that was planned.
const BEHIND =
  /\b(?:took place|ended|concluded|brought|produced|failed|broke down|collapsed|followed|happened)\b|\b(?:was|were)\s+(?:held|over|followed|cancelled|canceled)\b/;

/** Whether an English sentence speaks of something as still to come; `clearly` wants it to say so in the present and to tell no outcome. */
export function tellsAhead(sentence: string, clearly: boolean): boolean {
  const ahead = AHEAD.test(sentence) || PLANNED.test(sentence);
  return clearly ? ahead && !BEHIND.test(sentence) : ahead || /\b(?:would|plan\w*|schedul\w+|expect\w*|prepar\w+)\b/.test(sentence);
}
