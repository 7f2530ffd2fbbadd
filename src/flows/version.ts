/** Version of the tree, in every payload: raised whenever a step, a choice or where it leads changes. */
export const treeVersion = '2.0';
