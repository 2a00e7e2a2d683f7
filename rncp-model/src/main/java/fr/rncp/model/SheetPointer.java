package fr.rncp.model;

import java.util.List;

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
        List<String> mine = steps();
        List<String> theirs = other.steps();
        if (mine.size() > theirs.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).equals("*") && !mine.get(i).equals(theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<String> steps() {
        return value.isEmpty() ? List.of() : List.of(value.substring(1).split("/", -1));
    }

    @Override
    public String toString() {
        return value;
    }
}
