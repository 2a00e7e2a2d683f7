package fr.rncp.architecture.planted.layer.io;

/** What a model must not know. */
public final class PlantedReader {

    private PlantedReader() {}
}
