package fr.rncp.cli.option;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.UnreadableCodeException;
import picocli.CommandLine.ITypeConverter;

/** Converts the number of a sheet, in any of its usual spellings. */
final class SheetNumberConverter implements ITypeConverter<SheetNumber> {

    @Override
    public SheetNumber convert(String text) {
        try {
            return SheetNumber.parse(text);
        } catch (UnreadableCodeException e) {
            throw ConversionFailure.expected("sheetNumber", text);
        }
    }
}
