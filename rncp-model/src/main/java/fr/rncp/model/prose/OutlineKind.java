package fr.rncp.model.prose;

/** The kind of an entry of an {@link Outline}. */
public enum OutlineKind {
    /** The title of a group of items, such as "Réseaux :", "PARTIE 1" or "Activité 2 : …"; not an item itself. */
    HEADING,
    /** A sentence that announces the items after it: "Le titulaire est capable de :". It has no children. */
    INTRODUCTION,
    /** An item, such as a skill or an activity; its children are its sub-items. */
    ITEM,
    /** A remainder: "etc.", "…", or a line without any letter. */
    REMAINDER
}
