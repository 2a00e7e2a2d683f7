package fr.rncp.testkit;

import fr.rncp.model.value.Register;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A generator of fictitious official exports in feed XML 4.1, as large as the real ones and with the same mix: many
 * small old sheets, recent ones with blocks and long texts, a few with 500 partners, and the peculiarities of the real
 * register (a block code {@code 01} on two sheets, levels {@code REPRISE} and {@code AUCUN}, certifiers without SIRET,
 * titles with a trailing space …).
 *
 * <p>The same parameters give the same bytes on every JVM, with any locale, time zone and charset. An export with fewer
 * sheets contains the first sheets of a larger one. Memory is constant. All texts are invented; organisations and
 * numbers do not refer to any real body.
 *
 * <pre>{@code
 * ExportTotals totals = RegisterExport.rncp().sheets(500).write(out);
 * }</pre>
 *
 * <p>RNCP and RS exports together contain every leaf of the feed.
 *
 * @param register the register; RS sheets have no level, no blocks and no apprenticeship
 * @param sheets number of sheets
 * @param textPercent length of the texts, in per cent; 100 gives an RNCP export of 700 MB, the real one corresponds to
 *     about 45
 * @param seed the seed; each seed gives a different register
 */
public record RegisterExport(Register register, int sheets, int textPercent, long seed) {

    private static final int ALL_RNCP_SHEETS = 25_638;
    private static final int ALL_RS_SHEETS = 4_837;

    /** Rejects a negative number of sheets, and a text length below 1 per cent. */
    public RegisterExport {
        if (sheets < 0 || textPercent < 1) {
            throw new IllegalArgumentException(
                    "no export has " + sheets + " sheets and texts of " + textPercent + " %");
        }
    }

    /** {@return an export of a whole RNCP, ready to be written: 25,638 sheets, about 700 MB} */
    public static RegisterExport rncp() {
        return new RegisterExport(Register.RNCP, ALL_RNCP_SHEETS, 100, 1);
    }

    /** {@return an export of a whole RS, ready to be written: 4,837 sheets} */
    public static RegisterExport rs() {
        return new RegisterExport(Register.RS, ALL_RS_SHEETS, 100, 2);
    }

    /**
     * Returns a copy with another number of sheets, which may exceed that of the real register.
     *
     * @param number 0 or more
     * @return the export, to be written
     */
    public RegisterExport sheets(int number) {
        return new RegisterExport(register, number, textPercent, seed);
    }

    /**
     * Returns a copy with shorter or longer texts.
     *
     * @param percent length of the texts, in per cent of the default length, 1 or more
     * @return the export, to be written
     */
    public RegisterExport textPercent(int percent) {
        return new RegisterExport(register, sheets, percent, seed);
    }

    /** {@return the file name of the export as published, which ends in {@code .xml}} */
    public String fileName() {
        return "export_fiches_" + register + "_V4_1_" + SheetPlan.EXPORTED_ON + ".xml";
    }

    /**
     * Writes the export in UTF-8. The stream is flushed but not closed; it need not be buffered.
     *
     * @param out the stream to write to
     * @return the totals of the written export
     * @throws IOException if the stream cannot be written
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
     * @param args the output file (compressed if its name ends in {@code .zip} or {@code .gz}), followed by options
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the arguments are invalid
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
