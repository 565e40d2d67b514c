/** Whether something can be proved; the question is asked once. */
export type Prove<Q> = (question: Q) => boolean;

export interface Proofs<Q> {
  /** The same for questions that are the same. */
  readonly keyOf: (question: Q) => string;
  /** Answers a question by others about parts of what it is about. */
  readonly ask: (question: Q, prove: Prove<Q>) => boolean;
}

/** Asks each question once. One that comes up within itself is about a part of a part, and holds there if it holds at all. */
export function rememberProofs<Q>({ keyOf, ask }: Proofs<Q>): Prove<Q> {
  const refuted = new Set<string>();
  const proved = new Set<string>();
  const order: string[] = [];
  const prove: Prove<Q> = (question) => {
    const key = keyOf(question);
    if (proved.has(key) || refuted.has(key)) return proved.has(key);
    const start = order.push(key) - 1;
    proved.add(key);
    if (ask(question, prove)) return true;
    // What was asked since may rest on it.
    for (const each of order.splice(start)) proved.delete(each);
    refuted.add(key);
    return false;
  };
  return prove;
}

/** A number for each object, by which it is known among others. */
export function numberObjects<T extends object>(): (object: T) => number {
  const numbers = new Map<T, number>();
  return (object) => {
    const number = numbers.get(object) ?? numbers.size;
    numbers.set(object, number);
    return number;
  };
}
