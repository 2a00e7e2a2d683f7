package fr.rncp.architecture.planted.promise;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URL;
import java.nio.file.Path;

/** Breaks each promise of SECURITY.md once. */
final class PlantedBreach {

    private PlantedBreach() {}

    static InputStream fetch(URL address) throws IOException {
        return address.openStream();
    }

    static Path unpack(Path folder, String name) {
        return folder.resolve(name).resolve(Path.of(name)).resolve(new File(name).toPath());
    }

    static Object read(InputStream in) throws IOException, ClassNotFoundException {
        try (ObjectInputStream objects = new ObjectInputStream(in)) {
            return objects.readObject();
        }
    }
}
