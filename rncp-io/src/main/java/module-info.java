/**
 * Readers and writers of certification sheets: the official XML export, the public web page, and JSON with its
 * published schema; readers of the nomenclatures.
 */
// fr.rncp.examples is not yet compiled when this module is.
@SuppressWarnings("module")
module fr.rncp.io {
    requires transitive fr.rncp.model;
    requires transitive tools.jackson.databind;
    requires com.ctc.wstx; // FeedTree refers to it only by a string
    requires com.networknt.schema;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.jsoup;
    requires static org.jspecify;

    exports fr.rncp.io;
    exports fr.rncp.io.file to
            fr.rncp.examples;
}
