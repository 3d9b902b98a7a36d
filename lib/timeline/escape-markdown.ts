/** A text as one line that Markdown (CommonMark and GitHub's) shows as it is; web addresses become links. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(https?:\/\/[^\s<>]+)/)
    .map((part, i) => (i % 2 === 1 ? linkTo(part) : escapeMarks(part)))
    .join('')
    .replace(/^([-+=]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Marks that end a sentence or close a bracket do not belong to the address before them. */
function linkTo(address: string): string {
  const [end] = /[.,;:!?)\]"'”’]*$/.exec(address) ?? [''];
  return `<${address.slice(0, address.length - end.length)}>${escapeMarks(end)}`;
}

function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&$]/g, '\\$&');
}
