package fr.rncp.api.planted;

import java.io.IOException;
import java.util.Map;

/** Hidden and generic: users see its members with the types of the class that extends it. */
abstract class Store<K, V> implements Comparable<Store<K, V>> {

    public Map<K, ? extends V> all() throws IOException {
        return Map.of();
    }

    protected final void keep(K key, V value) {}

    void unseen() {}
}
