package fr.rncp.cli.option;

import picocli.CommandLine.ITypeConverter;

/** Converts whole numbers. */
final class CountConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException e) {
            throw ConversionFailure.expected("number", value);
        }
    }
}
