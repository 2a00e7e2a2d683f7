package fr.rncp.io.xml;

/**
 * The tags of sheets inside a comment, a CDATA section or an instruction. They show whether it is closed where its
 * author closed it, or hides sheets because its end was lost.
 */
final class HiddenTags {

    private static final String START = "FICHE";
    private static final String END = "/FICHE";
    private static final String NUMBER = "NUMERO_FICHE";
    private static final String DECLARATION = "!";

    private final StringBuilder name = new StringBuilder(NUMBER.length() + 1);
    private boolean outside;
    private boolean afterEnd;
    private boolean holdsSheet;
    private boolean holdsNextSheet;
    private boolean holdsNumber;
    private boolean holdsOpening;
    private int depth;

    /** Forgets all tags, at the start of a construct inside or outside a sheet. */
    void clear(boolean inSheet) {
        outside = !inSheet;
        afterEnd = false;
        holdsSheet = false;
        holdsNextSheet = false;
        holdsNumber = false;
        holdsOpening = false;
        depth = 0;
    }

    void startName() {
        name.setLength(0);
    }

    /** Adds a byte after a less-than sign, if it continues the name of a tag; otherwise returns false. */
    boolean continueName(int b) {
        boolean continues = (b >= 'A' && b <= 'Z') || b == '_' || (name.isEmpty() && (b == '/' || b == '!'));
        if (continues && name.length() <= NUMBER.length()) {
            name.append((char) b);
            return true;
        }
        return false;
    }

    /** Ends the name before the given byte. Returns true if it is the start of the next sheet. */
    boolean endName(int next) {
        if (is(DECLARATION) && (next == '-' || next == '[')) {
            holdsOpening |= holdsSheet;
        } else if (next <= ' ' || next == '>') {
            return endTagName();
        }
        return false;
    }

    private boolean endTagName() {
        if (is(END)) {
            afterEnd |= depth == 0;
            depth = Math.max(0, depth - 1);
        } else if (is(START)) {
            depth++;
            holdsSheet = true;
            holdsNextSheet |= afterEnd;
            return outside || afterEnd;
        } else if (is(NUMBER)) {
            holdsNumber |= holdsSheet;
        }
        return false;
    }

    private boolean is(String text) {
        return text.contentEquals(name);
    }

    /** Checks whether there is the start of a sheet. */
    boolean holdSheet() {
        return holdsSheet;
    }

    /**
     * Checks whether the construct must have lost its end: another one is opened inside it, or it contains a sheet that
     * begins or ends elsewhere. A sheet from its start to its end may be cited by a text.
     */
    boolean showLostEnd() {
        return holdsOpening || (holdsNumber && (holdsNextSheet || depth > 0));
    }
}
