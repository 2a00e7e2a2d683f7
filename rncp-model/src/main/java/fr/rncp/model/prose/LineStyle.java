package fr.rncp.model.prose;

/**
 * The style that lines of the same level have in common.
 *
 * @param type what opens the line
 * @param key the bullet and its indentation, or the shape of the label
 */
record LineStyle(Type type, String key) {

    /** The mark that opens a line. */
    enum Type {
        /** Neither a bullet nor a label. */
        PLAIN,
        /** No mark, but a colon or a duration at its end, capitals or bold letters. */
        TITLE,
        BULLET,
        LABEL
    }

    static final LineStyle PLAIN = new LineStyle(Type.PLAIN, "");
    static final LineStyle COLON = new LineStyle(Type.TITLE, ":");
    static final LineStyle CAPITALS = new LineStyle(Type.TITLE, "A");
    static final LineStyle DURATION = new LineStyle(Type.TITLE, "min");
    static final LineStyle BOLD = new LineStyle(Type.TITLE, "**");

    static LineStyle label(ItemLabel label) {
        return new LineStyle(Type.LABEL, label.type() + label.shape());
    }

    static LineStyle bullet(String bullet, int indent) {
        return new LineStyle(Type.BULLET, bullet + '@' + indent);
    }

    boolean is(Type other) {
        return type == other;
    }
}
