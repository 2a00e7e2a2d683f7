package fr.rncp.realdata;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The two real exports of the feed, a few sheets each. */
public final class RealExports {

    /** The national directory, by its path in the real data. */
    public static final String RNCP = "xml/export_fiches_RNCP_V4_1.xml";

    /** The specific directory, by its path in the real data. */
    public static final String RS = "xml/export_fiches_RS_V4_1.xml";

    private RealExports() {}

    /** Returns both files, RNCP first; skips the test if one is absent. */
    public static List<Path> files() {
        return List.of(RealData.file(RNCP), RealData.file(RS));
    }

    /** Returns the sheets of both as elements; skips the test if one is absent. */
    public static List<RealElement> sheets() {
        return Stream.of(RNCP, RS).flatMap(export -> sheets(export).stream()).toList();
    }

    /** Returns the sheets of one as elements; skips the test if it is absent. */
    public static List<RealElement> sheets(String export) {
        return new RealElement("EXPORT", RealData.text(export)).all("FICHE");
    }
}
