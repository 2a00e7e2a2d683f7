/**
 * Typed, immutable records of the sheets of the French registers of professional certifications (RNCP and RS).
 *
 * <p>Packages of records are open as well as exported, since mappers read them by reflection.
 */
// org.immutables.value has no module descriptor; it is needed only to compile. The other modules do not exist yet when
// this one is compiled.
@SuppressWarnings({"requires-automatic", "module"})
module fr.rncp.model {
    requires static java.compiler;
    requires static org.jspecify;
    requires static org.immutables.value;

    exports fr.rncp.model;
    exports fr.rncp.model.jury;
    exports fr.rncp.model.nomenclature;
    exports fr.rncp.model.prose;
    exports fr.rncp.model.value;
    exports fr.rncp.model.message to
            fr.rncp.io,
            fr.rncp.rules;
    exports fr.rncp.model.text to
            fr.rncp.io,
            fr.rncp.rules;

    opens fr.rncp.model;
    opens fr.rncp.model.prose;
    opens fr.rncp.model.value;
}
