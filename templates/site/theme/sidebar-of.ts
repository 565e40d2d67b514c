import { defineAsyncComponent, defineComponent, h, type Component } from "vue";
import type { Navigation } from "../../../generator/site/navigation.js";
import SidebarList from "./sidebar-list.vue";

/** Loaded when a page of the vendor is shown, and once for all of them. */
const lists: ReadonlyMap<string, Component> = new Map(
  Object.entries(import.meta.glob<Navigation>("/navigation/**/*.json", { import: "default" })).map(
    ([path, load]) => [
      path,
      defineAsyncComponent(async () => {
        const navigation = await load();
        return defineComponent({ render: () => h(SidebarList, { navigation }) });
      }),
    ],
  ),
);

/** The list of a vendor's events in one version. */
export const sidebarOf = (vendor: string, version: string | null): Component | null =>
  lists.get(`/navigation/${vendor}${version === null ? "" : `/${version}`}.json`) ?? null;
