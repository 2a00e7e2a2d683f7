/**
 * Sample certifications as typed sheets and as embedded files, a gallery of files with pitfalls for readers, jqwik
 * arbitraries of the whole model, and the {@code rncp} command line.
 *
 * <p>A project that depends on it for the samples needs only {@code fr.rncp.model}: everything else is optional.
 */
module fr.rncp.examples {
    requires transitive fr.rncp.model;
    requires static de.siegmar.fastcsv;
    requires static fr.rncp.io;
    requires static fr.rncp.rules;
    requires static info.picocli;
    requires static me.tongfei.progressbar;
    requires static net.jqwik.api; // not transitive: projects that do not use the arbitraries need no jqwik
    requires static org.jspecify;

    exports fr.rncp.examples;
    exports fr.rncp.testkit;

    opens fr.rncp.cli to
            info.picocli;
    opens fr.rncp.cli.convert to
            info.picocli;
    opens fr.rncp.cli.inspect to
            info.picocli;
    opens fr.rncp.cli.option to
            info.picocli;
    opens fr.rncp.cli.report to
            info.picocli;
    opens fr.rncp.cli.rules to
            info.picocli;
    opens fr.rncp.cli.show to
            info.picocli;
    opens fr.rncp.cli.terminal to
            info.picocli;
    opens fr.rncp.cli.tour to
            info.picocli;
    opens fr.rncp.cli.validate to
            info.picocli;
}
