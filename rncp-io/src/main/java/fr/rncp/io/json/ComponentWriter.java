package fr.rncp.io.json;

import fr.rncp.model.Classification;
import fr.rncp.model.Description;
import fr.rncp.model.Prerequisites;
import fr.rncp.model.Registration;
import fr.rncp.model.Relations;
import fr.rncp.model.Source;
import fr.rncp.model.SpecificRegister;
import fr.rncp.model.Territories;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * A writer of a component of a record, which omits a component that states nothing. Items of a list are not components:
 * they are always written.
 */
final class ComponentWriter extends BeanPropertyWriter {

    private static final long serialVersionUID = 1;

    private static final Map<Class<?>, Object> NOTHING = Stream.of(
                    Answer.UNKNOWN,
                    Prose.NONE,
                    Source.NONE,
                    Registration.NONE,
                    Classification.NONE,
                    Description.NONE,
                    Prerequisites.NONE,
                    Territories.NONE,
                    Relations.NONE,
                    SpecificRegister.NONE)
            .collect(Collectors.toUnmodifiableMap(Object::getClass, Function.identity()));

    private ComponentWriter(BeanPropertyWriter writer) {
        super(writer);
    }

    @Override
    public void serializeAsProperty(Object bean, JsonGenerator out, SerializationContext context) throws Exception {
        if (!statesNothing(get(bean))) {
            super.serializeAsProperty(bean, out, context);
        }
    }

    private static boolean statesNothing(Object value) {
        return value instanceof Optional<?> optional
                ? optional.isEmpty()
                : value instanceof OptionalInt number
                        ? number.isEmpty()
                        : value instanceof List<?> list ? list.isEmpty() : value.equals(NOTHING.get(value.getClass()));
    }

    /** A modifier that installs this writer for every component of the model. */
    static final class Modifier extends ValueSerializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> properties) {
            if (ModelRecord.of(bean.getBeanClass()).isPresent()) {
                properties.replaceAll(p -> p.isVirtual() ? p : new ComponentWriter(p));
            }
            return properties;
        }
    }
}
