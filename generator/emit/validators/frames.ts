/** The functions that are being printed, one within the making of another. */
export interface Frames {
  /** Runs the making of a function's body; tells whether it asked for the depth. */
  readonly within: <Body>(make: () => Body) => { readonly body: Body; readonly asksDepth: boolean };
  /** Notes that the innermost of them needs the depth. */
  readonly askDepth: () => void;
}

export function createFrames(): Frames {
  const open: { asksDepth: boolean }[] = [];
  return {
    within: (make) => {
      const frame = { asksDepth: false };
      open.push(frame);
      const body = make();
      open.pop();
      return { body, asksDepth: frame.asksDepth };
    },
    askDepth: () => {
      const frame = open.at(-1);
      if (frame) frame.asksDepth = true;
    },
  };
}
