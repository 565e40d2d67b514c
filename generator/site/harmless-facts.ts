/**
 * A page as VitePress may read it. It puts the front matter into a script as it is, which a `</script>` in a text would end; a
 * character that is not seen keeps the two signs apart. Front matter is only shown as the title of a tab or in the results of
 * search engines.
 */
export const withHarmlessFacts = (page: string): string =>
  page.replace(/^---\n[\s\S]*?\n---\n/, (facts) => facts.replaceAll("</", "<\u2060/"));
