package fr.rncp.examples;

import fr.rncp.io.ReadProblem;
import fr.rncp.io.SheetReader;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.QualificationLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists the active certifications of level 5 of an export and counts the problems of the file. The program can be
 * copied; it needs only {@code fr.rncp:rncp-io}.
 */
public final class ReadAnExport {

    private ReadAnExport() {}

    /**
     * Reads an export.
     *
     * @param args the export: XML, or the zip as published
     * @throws IOException if it cannot be opened
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: ReadAnExport EXPORT");
            return;
        }
        List<ReadProblem> problems = new ArrayList<>();
        try (SheetReader sheets = SheetReader.builder()
                .skipUnreadableSheets()
                .onProblem(problems::add)
                .open(Path.of(args[0]))) {
            sheets.stream()
                    .filter(sheet -> sheet.registration().active().isYes())
                    .filter(sheet -> sheet.classification().level().equals(Optional.of(QualificationLevel.LEVEL_5)))
                    .forEach(ReadAnExport::print);
        }
        System.out.println(problems.size() + " problems");
    }

    private static void print(CertificationSheet sheet) {
        System.out.println(sheet.number() + " " + sheet.title().orElse("(no title)"));
    }
}
