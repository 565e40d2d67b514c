/** Shows the document that a fold leads to within it, when it is opened for the first time. */
export async function loadFold(target: EventTarget | null): Promise<void> {
  if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches(".fold")) return;
  const link = target.querySelector<HTMLAnchorElement>('a[href$=".schema.json"]');
  if (!link || target.querySelector(".code-frame")) return;
  const frame = frameOf(await loadText(link.href));
  if (!target.querySelector(".code-frame")) target.append(frame);
}

async function loadText(address: string): Promise<string> {
  const answer = await fetch(address);
  return answer.ok ? answer.text() : `Not found: ${address}`;
}

/** As the pages have code, without its colours. */
function frameOf(text: string): HTMLElement {
  const frame = make("div", "code-frame");
  const bar = make("div", "code-bar");
  const label = document.createElement("span");
  label.textContent = "JSON";
  const copy = make("button", "copy");
  copy.setAttribute("type", "button");
  copy.dataset["copy"] = "";
  copy.textContent = "Copy";
  bar.append(label, copy);
  const pre = make("pre", "code");
  pre.tabIndex = 0;
  pre.textContent = text;
  frame.append(bar, pre);
  return frame;
}

function make(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}
