package fr.rncp.testkit;

import fr.rncp.model.value.Register;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A generator of fictional exports in feed XML 4.1, as large as the real ones and with the same mix: many small old
 * sheets, recent ones with blocks and long texts, a few with 500 partners, and the oddities of the real register (a
 * block code {@code 01} on two sheets, levels {@code REPRISE} and {@code AUCUN}, certifiers without SIRET, titles with
 * a space at their end …).
 *
 * <p>The same parameters yield the same bytes on every JVM, independent of locale, time zone and charset. Fewer sheets
 * are a prefix of more sheets. Memory is constant. All texts are invented; organisations and numbers are fictional.
 *
 * <pre>{@code
 * ExportTotals totals = RegisterExport.rncp().sheets(500).write(out);
 * }</pre>
 *
 * <p>RNCP and RS exports together contain all leaves of the feed.
 *
 * @param register the register; RS sheets have no level, no blocks and no apprenticeship
 * @param sheets number of sheets
 * @param textPercent length of the texts, as a percentage of those in an RNCP export of 700 MB; the real one is at
 *     about 45
 * @param seed the seed; another seed yields another register
 */
public record RegisterExport(Register register, int sheets, int textPercent, long seed) {

    private static final int ALL_RNCP_SHEETS = 25_638;
    private static final int ALL_RS_SHEETS = 4_837;

    /** Rejects a negative number of sheets and texts without length. */
    public RegisterExport {
        if (sheets < 0 || textPercent < 1) {
            throw new IllegalArgumentException(
                    "invalid size: " + sheets + " sheets and texts of " + textPercent + " %");
        }
    }

    /** {@return an export of the size of the whole RNCP: 25 638 sheets, about 700 MB} */
    public static RegisterExport rncp() {
        return new RegisterExport(Register.RNCP, ALL_RNCP_SHEETS, 100, 1);
    }

    /** {@return an export of the size of the whole RS: 4 837 sheets} */
    public static RegisterExport rs() {
        return new RegisterExport(Register.RS, ALL_RS_SHEETS, 100, 2);
    }

    /**
     * Returns this export with another number of sheets, possibly more than in the real register.
     *
     * @param number 0 or more
     * @return the export
     */
    public RegisterExport sheets(int number) {
        return new RegisterExport(register, number, textPercent, seed);
    }

    /**
     * Returns this export with shorter or longer texts.
     *
     * @param percent percentage of the default length, 1 or more
     * @return the export
     */
    public RegisterExport textPercent(int percent) {
        return new RegisterExport(register, sheets, percent, seed);
    }

    /** {@return the file name of the export as published, which ends in {@code .xml}} */
    public String fileName() {
        return "export_fiches_" + register + "_V4_1_" + SheetPlan.EXPORTED_ON + ".xml";
    }

    /**
     * Writes the export in UTF-8. The stream is flushed and left open; it need not be buffered.
     *
     * @param out the stream
     * @return the totals of what was written
     * @throws IOException if the stream fails
     */
    public ExportTotals write(OutputStream out) throws IOException {
        FeedPrinter printer = new FeedPrinter(out);
        printer.declaration();
        printer.open("FICHES");
        printer.leaf("VERSION_FLUX", "4.1");
        ExportTotals totals = writeSheets(printer);
        printer.close();
        printer.flush();
        return totals.withBytes(printer.bytes());
    }

    private ExportTotals writeSheets(FeedPrinter printer) throws IOException {
        ExportTotals totals = ExportTotals.ZERO;
        int recentSheets = 0;
        for (int i = 0; i < sheets; i++) {
            SeededRandom random = SeededRandom.of(seed, i);
            boolean recent = SheetPlan.drawRecent(register, random);
            SheetPlan plan = SheetPlan.draw(register, recent, recent ? recentSheets++ : i - recentSheets, random);
            new SheetParts(new FeedWriterContext(printer, random, plan, textPercent)).print();
            totals = totals.plus(plan);
        }
        return totals;
    }

    /**
     * Writes an export from the command line and prints its totals.
     *
     * <pre>RegisterExport OUT [--rs] [--sheets N] [--text PERCENT]</pre>
     *
     * @param args the file ({@code .zip} and {@code .gz} are compressed), then options
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the arguments are wrong
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            throw new IllegalArgumentException("usage: RegisterExport OUT [--rs] [--sheets N] [--text PERCENT]");
        }
        System.out.println(new ExportFile(Path.of(args[0])).write(ofOptions(args)));
    }

    private static RegisterExport ofOptions(String[] args) {
        RegisterExport export = List.of(args).contains("--rs") ? rs() : rncp();
        for (int i = 1; i < args.length; i++) {
            export = switch (args[i]) {
                case "--rs" -> export;
                case "--sheets" -> export.sheets(Integer.parseInt(args[++i]));
                case "--text" -> export.textPercent(Integer.parseInt(args[++i]));
                default -> throw new IllegalArgumentException("unknown option " + args[i]);
            };
        }
        return export;
    }
}
