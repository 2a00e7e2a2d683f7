package fr.rncp.architecture.planted.layer.model;

import fr.rncp.architecture.planted.layer.io.PlantedReader;

/**
 * Knows what a model must not.
 *
 * @param reader the forbidden one
 */
public record PlantedRecord(PlantedReader reader) {}
