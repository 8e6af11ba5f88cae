/** Returns the lines of a text that are not blank, which is how several texts are written in one field. @param {string} text */
export function lines(text) {
  return text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter(Boolean);
}
