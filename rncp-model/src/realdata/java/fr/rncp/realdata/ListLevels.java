package fr.rncp.realdata;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A reading of the levels of a list, in numbers.
 *
 * @param top the entries that are below no other entry
 * @param headings the entries that group or announce others
 * @param items the items that are part of no other item
 * @param parts the items that are part of another item
 * @param skills how many skills a professional would count; empty in other lists
 */
public record ListLevels(int top, int headings, int items, int parts, OptionalInt skills) {

    private static final String PROSE = "?";

    /** Reads readings such as {@code 3/3/9/0/9 3/0/3/9/3}; prose, {@code ?}, has none. */
    public static List<ListLevels> parse(String readings) {
        return readings.equals(PROSE)
                ? List.of()
                : Stream.of(readings.split(" ", -1))
                        .map(reading -> of(reading.split("/", -1)))
                        .toList();
    }

    private static ListLevels of(String[] numbers) {
        return new ListLevels(
                Integer.parseInt(numbers[0]),
                Integer.parseInt(numbers[1]),
                Integer.parseInt(numbers[2]),
                Integer.parseInt(numbers[3]),
                numbers[4].equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(numbers[4])));
    }

    /** Checks whether both readings have the same numbers of entries at each level. */
    public boolean hasEntriesOf(ListLevels other) {
        return top == other.top && headings == other.headings && items == other.items && parts == other.parts;
    }

    /** Returns the numbers as in the file. */
    @Override
    public String toString() {
        return top + "/" + headings + "/" + items + "/" + parts + "/"
                + (skills.isPresent() ? String.valueOf(skills.getAsInt()) : "-");
    }
}
