package fr.rncp.model.place;

import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The constants that components of a sheet may be, by the keys of their terms. */
final class SheetConstants {

    private SheetConstants() {}

    static Set<String> terms() {
        Set<String> terms = new TreeSet<>();
        add(CertificationSheet.class, terms);
        return terms;
    }

    private static void add(Type type, Set<String> terms) {
        if (type instanceof ParameterizedType generic) {
            add(generic.getRawType(), terms);
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> add(argument, terms));
        } else if (type instanceof Class<?> raw && raw.isEnum()) {
            Stream.of(raw.getEnumConstants())
                    .map(constant -> (Argument.Term) Argument.term("value", (Enum<?>) constant))
                    .forEach(term -> terms.add(term.key()));
        } else if (type instanceof Class<?> raw && raw.isRecord()) {
            Stream.of(raw.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(component -> add(component, terms));
        }
    }
}
