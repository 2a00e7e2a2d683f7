package fr.rncp.cli.option;

import fr.rncp.model.Language;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** Converts the codes of languages. */
public final class LanguageConverter implements ITypeConverter<Language>, Iterable<String> {

    /** Returns the codes. */
    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Language.values()).map(Language::code).sorted().iterator();
    }

    @Override
    public Language convert(String value) {
        return ChosenLanguage.named(value).orElseThrow(() -> ConversionFailure.expected("language", value));
    }
}
