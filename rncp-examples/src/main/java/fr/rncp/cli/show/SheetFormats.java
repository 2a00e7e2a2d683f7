package fr.rncp.cli.show;

import fr.rncp.cli.option.ConversionFailure;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;

/** Converts the formats of a sheet. */
final class SheetFormats implements ITypeConverter<String>, Iterable<String> {

    private static final List<String> NAMES = List.of("json", "text");

    /** Returns the names of the formats. */
    @Override
    public Iterator<String> iterator() {
        return NAMES.iterator();
    }

    @Override
    public String convert(String value) {
        if (!NAMES.contains(value)) {
            throw ConversionFailure.expected("textOrJson", value);
        }
        return value;
    }
}
