/** Version of the tree, in every payload: raised whenever a step, a choice, a term or where it leads changes. */
export const treeVersion = '2.0';

/** The tree that this is the version of: a test says when it is another one. */
export const treeHash = 'a997-6cd6-fb69-03e1';
