package fr.rncp.cli.option;

import fr.rncp.model.value.Register;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Converts the names of registers, in capitals or not. */
final class RegisterConverter implements ITypeConverter<Register>, Iterable<String> {

    /** Returns the names. */
    @Override
    public Iterator<String> iterator() {
        return List.of("RNCP", "RS").iterator();
    }

    @Override
    public Register convert(String value) {
        return switch (value.toUpperCase(Locale.ROOT)) {
            case "RNCP" -> Register.RNCP;
            case "RS" -> Register.RS;
            default -> throw ConversionFailure.expected("register", value);
        };
    }
}
