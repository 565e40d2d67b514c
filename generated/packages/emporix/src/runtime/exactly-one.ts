/** Whether one answer of several is yes. */
export function exactlyOne(...answers: readonly boolean[]): boolean {
  let count = 0;
  for (const answer of answers) {
    if (answer) count++;
  }
  return count === 1;
}
