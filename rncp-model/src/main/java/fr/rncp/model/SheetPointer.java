package fr.rncp.model;

import fr.rncp.model.place.PlaceWords;
import fr.rncp.model.place.SheetPath;
import fr.rncp.model.text.UnicodeChecks;
import java.util.List;
import java.util.Optional;

/**
 * A JSON Pointer (RFC 6901) into a sheet, in which {@code *} matches any position:
 * {@code /accessPathways/*}{@code /jury}.
 *
 * @param value the pointer, empty or starting with {@code /}
 */
public record SheetPointer(String value) {

    /** Rejects a value that is not a pointer. */
    public SheetPointer {
        UnicodeChecks.requireNoLoneSurrogate(value);
        if (!value.isEmpty() && value.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer must start with '/': " + value);
        }
    }

    /**
     * Checks whether {@code other} is this place or lies inside it.
     *
     * @param other a place in the sheet
     * @return true if {@code other} begins with the steps of this pointer, in which {@code *} matches any position
     */
    public boolean covers(SheetPointer other) {
        return agreedPart(other, false) == value.length();
    }

    /** Returns how far the steps of both agree, up to the end of the shorter one; -1 if a step differs. */
    private int agreedPart(SheetPointer other, boolean theirsMayBeAny) {
        int mine = 0;
        int theirs = 0;
        while (mine < value.length() && theirs < other.value.length()) {
            int myEnd = stepEnd(value, mine);
            int theirEnd = stepEnd(other.value, theirs);
            int length = myEnd - mine;
            boolean same = length == theirEnd - theirs && value.regionMatches(mine, other.value, theirs, length);
            if (!same
                    && !isAnyStep(value, mine, myEnd)
                    && !(theirsMayBeAny && isAnyStep(other.value, theirs, theirEnd))) {
                return -1;
            }
            mine = myEnd;
            theirs = theirEnd;
        }
        return mine;
    }

    /** Compares steps in place: extracting them would cost more than the rest of a small rule. */
    private static int stepEnd(String pointer, int slash) {
        int next = pointer.indexOf('/', slash + 1);
        return next < 0 ? pointer.length() : next;
    }

    private static boolean isAnyStep(String pointer, int slash, int end) {
        return end == slash + 2 && pointer.charAt(slash + 1) == '*';
    }

    /**
     * Returns this place with a position in place of each {@code *}.
     *
     * @param positions positions from 0, one for each {@code *} from the left; any further position points into the
     *     list at the end
     * @return {@code /blocks/2/code} for {@code /blocks/*}{@code /code} at 2, {@code /blocks/2} for {@code /blocks} at
     *     2
     */
    public SheetPointer at(int... positions) {
        String pointer = value;
        for (int position : positions) {
            int any = pointer.indexOf("/*");
            pointer = any < 0
                    ? pointer + "/" + position
                    : pointer.substring(0, any + 1) + position + pointer.substring(any + 2);
        }
        return new SheetPointer(pointer);
    }

    /**
     * Checks whether this place and another one are equal, or one of them lies inside the other. A {@code *} matches
     * any position.
     *
     * @param other a place in the sheet
     * @return true if all steps of the shorter one match those of the other
     */
    public boolean overlaps(SheetPointer other) {
        return agreedPart(other, true) >= 0;
    }

    /**
     * Returns the place in words, as the public page of the sheet names it: {@code block RNCP36716BC02, list of
     * skills}. An item of a list is referred to by its name in the sheet, cut after 60 characters. An item without a
     * name is referred to by its position, counted from 1. If the name is not unique in the list, the position is
     * added. A {@code *} becomes {@code each block}.
     *
     * @param sheet the sheet that the pointer refers to
     * @param language the language of the words
     * @return the words, in one line, with the texts of the sheet unchanged; the pointer itself if the model has no
     *     such place
     */
    public String describe(CertificationSheet sheet, Language language) {
        return PlaceWords.in(sheet, language).of(this);
    }

    /**
     * Returns the place in words without a sheet: items of lists have their position, counted from 1.
     *
     * @param language the language of the words
     * @return the words, in one line: {@code block no. 2, list of skills}; the pointer itself if the model has no such
     *     place
     */
    public String describe(Language language) {
        return PlaceWords.in(language).of(this);
    }

    /**
     * Returns the value at this place: the result of the accessors, without {@code Optional}. It is a record such as
     * {@link SkillBlock}, a list, a {@code Prose}, a code, a constant, a {@code String}, {@code Integer},
     * {@code BigDecimal} or {@code LocalDate}; the sheet itself for {@link SheetPointers#SHEET}.
     *
     * @param sheet a sheet
     * @return the value; empty if the place is absent, outside of its list or not in the model. An empty text counts as
     *     absent, an empty list and {@code UNKNOWN} do not. A pointer with {@code *} is not a single place, so the
     *     result is empty: see {@link #valuesIn}
     */
    public Optional<Object> valueIn(CertificationSheet sheet) {
        return SheetPath.of(this).filter(SheetPath::isSingle).flatMap(path -> path.valuesIn(sheet).stream()
                .findFirst());
    }

    /**
     * Returns the values at all places that this pointer matches.
     *
     * @param sheet a sheet
     * @return the values in the order of the sheet, without absent ones; for a pointer without {@code *}, at most the
     *     value of {@link #valueIn}
     */
    public List<Object> valuesIn(CertificationSheet sheet) {
        return SheetPath.of(this).map(path -> path.valuesIn(sheet)).orElse(List.of());
    }

    @Override
    public String toString() {
        return value;
    }
}
