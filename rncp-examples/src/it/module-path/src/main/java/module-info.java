/** A catalogue of courses. What it requires brings along what it does not name: the model and Jackson's databind. */
module com.example.catalogue {
    requires fr.rncp.io;
    requires fr.rncp.rules;

    opens com.example.catalogue to
            tools.jackson.databind;
}
