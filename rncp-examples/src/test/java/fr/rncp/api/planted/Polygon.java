package fr.rncp.api.planted;

/** Hidden. */
record Polygon(double area) implements Figure {}
