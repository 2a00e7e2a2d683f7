package fr.rncp.api.planted;

/** A sealed interface of which users can name one type only. */
public sealed interface Figure permits Disc, Polygon {

    double area();

    /** What subtypes may replace. */
    default String label() {
        return "figure";
    }
}
