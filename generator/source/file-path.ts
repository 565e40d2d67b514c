/** The last part of a definition file's path, which has forward slashes. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The path of the folder that a definition file stands in. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));
