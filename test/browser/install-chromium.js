// Installs the browser that the tests of the site and of packages in pages need, where apt can; else says what to do.
import { spawnSync } from "node:child_process";

const browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const starts = (command, ...args) =>
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;

if (!process.env.CHROMIUM && !browsers.some((name) => starts("which", name)) && !install()) {
  console.warn(
    "\nNo Chromium could be installed: the tests that need one will be skipped.\nInstall Chromium or Chrome or name its file in CHROMIUM.\n",
  );
}

/** Whether apt has installed it; as root, or as whoever may become root without being asked. */
function install() {
  if (!starts("which", "apt-get")) return false;
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, "apt-get", "-qq", ...args];
    return starts(command, ...rest);
  };
  console.log("Installing Chromium for the tests …");
  return apt("update") && apt("install", "-y", "--no-install-recommends", "chromium");
}
