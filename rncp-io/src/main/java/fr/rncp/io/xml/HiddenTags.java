package fr.rncp.io.xml;

/**
 * The tags of sheets inside a comment, a CDATA section or an instruction. They show whether it is closed where its
 * author closed it, or hides sheets because its end was lost.
 */
final class HiddenTags {

    /** The kind of a tag. */
    enum HiddenTag {
        /** The start of a sheet inside a sheet that has not ended. */
        START,
        /** The start of a sheet after the end of the last one. */
        NEXT_START,
        /** The end of a sheet. */
        END,
        /** The number of a sheet. */
        NUMBER,
        /** The beginning of a comment, a section or an instruction. */
        OPENING,
        OTHER
    }

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
    private HiddenTag last = HiddenTag.OTHER;

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

    /** Ends the name before the given byte. */
    void endName(int next) {
        last = kind(next);
        switch (last) {
            case OPENING -> holdsOpening |= holdsSheet && is(DECLARATION);
            case END -> {
                afterEnd |= depth == 0;
                depth = Math.max(0, depth - 1);
            }
            case START, NEXT_START -> {
                depth++;
                holdsSheet = true;
                holdsNextSheet |= afterEnd;
            }
            case NUMBER -> holdsNumber |= holdsSheet;
            case OTHER -> {}
        }
    }

    private HiddenTag kind(int next) {
        if (is(DECLARATION) ? next == '-' || next == '[' : is("") && next == '?') {
            return HiddenTag.OPENING;
        }
        if (next > ' ' && next != '>') {
            return HiddenTag.OTHER;
        }
        if (is(START)) {
            return outside || afterEnd ? HiddenTag.NEXT_START : HiddenTag.START;
        }
        return is(END) ? HiddenTag.END : is(NUMBER) ? HiddenTag.NUMBER : HiddenTag.OTHER;
    }

    /** Returns the kind of the last tag. */
    HiddenTag last() {
        return last;
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
