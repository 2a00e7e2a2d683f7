/** Rules over certification sheets; reserved, nothing is exported yet. */
module fr.rncp.rules {
    requires transitive fr.rncp.model;
}
