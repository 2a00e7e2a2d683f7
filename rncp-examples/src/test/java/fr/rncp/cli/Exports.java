package fr.rncp.cli;

import fr.rncp.examples.SampleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample export in a folder, as it is or damaged. */
public record Exports(Path folder) {

    /** Both sheets, without a problem. */
    public Path good() throws IOException {
        return write("good.xml", text());
    }

    /** The sample without its doubled apostrophes, which the register has published and readers tell of. */
    private static String text() {
        return SampleFile.EXPORT_XML.text().replace("''", "'");
    }

    /** Both sheets; a date that is none, and an element that the feed does not have. */
    public Path odd() throws IOException {
        String text = text().replace("03/11/2026", "99/99/2026")
                .replace("<NUMERO_FICHE>RNCP36716", "<NEW_LEAF>é</NEW_LEAF><NUMERO_FICHE>RNCP36716");
        return write("odd.xml", text);
    }

    /** Both sheets, of which the first has a number that breaks the grammar. */
    public Path half() throws IOException {
        return write("half.xml", text().replace("<NUMERO_FICHE>RNCP36440", "<NUMERO_FICHE>RNCP0"));
    }

    /** Nothing that can be read. */
    public Path none() throws IOException {
        return write("none.xml", "Bonjour\n\u001B[31m");
    }

    public Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    public String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
