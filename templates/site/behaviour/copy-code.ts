/** How long a button says that it copied, in milliseconds. */
const told = 1600;

/** Copies the code below the button that was pressed, and says so on the button. */
export async function copyCode(button: HTMLElement): Promise<void> {
  const code = button.closest(".code-frame")?.querySelector("pre");
  if (!code) return;
  const usual = button.dataset["usual"] ?? button.textContent;
  button.dataset["usual"] = usual;
  button.textContent = await writeText(code.innerText).then(
    () => "Copied",
    () => "Not allowed",
  );
  setTimeout(() => (button.textContent = usual), told);
}

/** The clipboard is there for pages that came over HTTPS. */
async function writeText(text: string): Promise<void> {
  if (!navigator.clipboard) throw new Error("No clipboard");
  await navigator.clipboard.writeText(text);
}
