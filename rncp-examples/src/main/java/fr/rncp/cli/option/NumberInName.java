package fr.rncp.cli.option;

import fr.rncp.model.value.SheetNumber;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the number of a sheet in the name of a saved page: {@code page-rncp-36315.html}. */
final class NumberInName {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(rncp|rs)[-_ ]?0{0,6}([1-9][0-9]{0,6})(?![0-9])", Pattern.CASE_INSENSITIVE);

    private NumberInName() {}

    /** Returns the only number in the name of a file, without its folders. */
    static Optional<SheetNumber> of(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        Set<String> numbers = NUMBER.matcher(name)
                .results()
                .map(found -> found.group(1) + found.group(2))
                .collect(Collectors.toSet());
        return numbers.size() == 1 ? SheetNumber.tryParse(numbers.iterator().next()) : Optional.empty();
    }
}
