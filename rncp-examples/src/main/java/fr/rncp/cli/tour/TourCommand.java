package fr.rncp.cli.tour;

import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.ExitStatus;
import fr.rncp.cli.terminal.Headings;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.cli.terminal.VersionProvider;
import fr.rncp.examples.SampleFile;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.SheetReader;
import fr.rncp.io.SheetWriter;
import fr.rncp.model.CertificationSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The command {@code rncp tour}. */
@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        header = "Demonstrates the library on two embedded sheets.",
        description = {
            "",
            "Reads RNCP36440 and RNCP36716 from XML in the form of the official export, displays and validates them, writes them as NDJSON and reads them back. "
                    + "Reads and creates no files.",
            ""
        },
        optionListHeading = "Options:%n")
public final class TourCommand implements Callable<Integer> {

    private static final String INTRODUCTION =
            "Two sheets of the RNCP, from their public pages, written by hand in the form of the official "
                    + "export. Facts that the pages do not state were omitted and are shown as \"not stated\": nothing is guessed.";

    private static final String NEXT = """
              mvn -q -DskipTests package      makes rncp-examples/target/rncp.jar; then
              java -jar rncp-examples/target/rncp.jar inspect FILE
              java -jar rncp-examples/target/rncp.jar convert FILE -o sheets.ndjson
              java -jar rncp-examples/target/rncp.jar validate FILE --level info
              java -jar rncp-examples/target/rncp.jar --help
            """;

    private final Console console;

    private final List<ReadProblem> problems = new ArrayList<>();

    public TourCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Headings headings = new Headings(console.colours());
        List<CertificationSheet> sheets = read(SampleFile.EXPORT_XML.open(), SampleFile.EXPORT_XML.fileName());
        console.print(TextLayout.hanging("", INTRODUCTION) + "\n");
        for (CertificationSheet sheet : sheets) {
            console.print(SheetView.of(sheet, headings) + "\n");
        }
        console.print(TourFindings.of(headings));
        byte[] json = write(sheets);
        boolean same = read(new ByteArrayInputStream(json), "NDJSON").equals(sheets);
        console.print(headings.section("Summary") + "\n" + summary(sheets.size(), json.length, same) + next(headings));
        return same ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }

    private List<CertificationSheet> read(InputStream in, String name) throws IOException {
        List<CertificationSheet> sheets = new ArrayList<>();
        try (SheetReader reader = SheetReader.builder().onProblem(problems::add).open(in, name)) {
            reader.forEach(sheets::add);
        }
        return sheets;
    }

    private static byte[] write(List<CertificationSheet> sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.ndjson(bytes)) {
            for (CertificationSheet sheet : sheets) {
                writer.write(sheet);
            }
        }
        return bytes.toByteArray();
    }

    private String summary(int sheets, int bytes, boolean same) {
        String read = sheets + " sheets were read from " + SampleFile.EXPORT_XML.fileName()
                + ", in the form of the official XML export, feed 4.1; "
                + (problems.isEmpty() ? "no problems." : problems.size() + " problems.");
        String written = "They were written as NDJSON, " + bytes + " bytes in memory, and read back: "
                + (same ? "equal, nothing was lost." : "NOT equal. Please report this.");
        return TextLayout.hanging("  ", read)
                + TextLayout.hanging("  ", written)
                + TextLayout.hanging(
                        "  ", "The facts are France compétences'; this project is not affiliated with it.");
    }

    private static String next(Headings headings) {
        return "\n" + headings.section("Next") + "\n" + NEXT;
    }
}
