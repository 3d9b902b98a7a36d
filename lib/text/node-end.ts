/** Stands where one text node of a page ends and the next begins: white space that pages hardly have. */
export const NODE_END = '\f';
