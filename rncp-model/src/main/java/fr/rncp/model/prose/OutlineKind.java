package fr.rncp.model.prose;

/** What an entry of an {@link Outline} is. */
public enum OutlineKind {
    /** The title of a group of items, such as "Réseaux :", "PARTIE 1" or "Activité 2 : …"; not an item itself. */
    HEADING,
    /** A sentence that announces the items after it: "Le titulaire est capable de :". It has no children. */
    INTRODUCTION,
    /** An item, such as a skill or an activity; its children are its sub-items. */
    ITEM,
    /** What is left over: "etc.", "…", or a line without any letter. */
    REMAINDER
}
