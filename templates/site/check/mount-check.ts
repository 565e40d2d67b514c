import { createApp, type App } from "vue";
import PayloadCheck from "./payload-check.vue";
import { siteFile } from "./site-file.js";

/** Puts the check in its place on the page. `start` is the text to begin with. */
export function mountCheck(place: HTMLElement, start: string): App {
  const { event = "", validator = "", payload = "" } = place.dataset;
  const props = { event, validator: siteFile(validator), payloadAt: payload, start };
  const app = createApp(PayloadCheck, props);
  app.mount(place);
  return app;
}
