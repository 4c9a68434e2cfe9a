/** Identity of a node inside one cascade: its code where that is unique, else made from code or row. */
export type NodeId = string;
