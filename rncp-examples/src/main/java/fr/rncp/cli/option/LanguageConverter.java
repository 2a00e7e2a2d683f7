package fr.rncp.cli.option;

import fr.rncp.model.Language;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the codes of languages. */
public final class LanguageConverter implements ITypeConverter<Language>, Iterable<String> {

    /** Returns the codes. */
    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Language.values()).map(Language::code).sorted().iterator();
    }

    @Override
    public Language convert(String value) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("fr or en is expected, not " + value));
    }
}
