package fr.rncp.model;

/**
 * A JSON Pointer (RFC 6901) into a sheet, in which {@code *} stands for any position: {@code /accessPathways/*}{@code /jury}.
 *
 * @param value the pointer, empty or starting with {@code /}
 */
public record SheetPointer(String value) {

    /** Refuses a value that is no pointer. */
    public SheetPointer {
        Texts.requireNoLoneSurrogate(value);
        if (!value.isEmpty() && value.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer starts with '/', this one does not: " + value);
        }
    }

    /**
     * Tells whether {@code other} is this place or lies inside it.
     *
     * @param other a place in the sheet
     * @return true if each step of this pointer is the same in {@code other}, or {@code *}
     */
    public boolean covers(SheetPointer other) {
        int mine = 0;
        int theirs = 0;
        while (mine < value.length()) {
            int myEnd = endOfStep(value, mine);
            int theirEnd = endOfStep(other.value, theirs);
            int length = myEnd - mine;
            boolean same = length == theirEnd - theirs && value.regionMatches(mine, other.value, theirs, length);
            if (theirs == other.value.length() || !(same || isAny(mine, myEnd))) {
                return false;
            }
            mine = myEnd;
            theirs = theirEnd;
        }
        return true;
    }

    /** Steps are compared where they stand: rules ask for thousands of pointers of a sheet. */
    private static int endOfStep(String pointer, int from) {
        int slash = pointer.indexOf('/', from + 1);
        return slash < 0 ? pointer.length() : slash;
    }

    private boolean isAny(int from, int to) {
        return to - from == 2 && value.charAt(to - 1) == '*';
    }

    @Override
    public String toString() {
        return value;
    }
}
