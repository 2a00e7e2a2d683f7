package fr.rncp.io.json;

import fr.rncp.model.CertificationSheet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.VirtualAnnotatedMember;
import tools.jackson.databind.ser.VirtualBeanPropertyWriter;
import tools.jackson.databind.util.SimpleBeanPropertyDefinition;

/** The version of the format: the first property of a sheet, but not a component of it. */
final class VersionProperty extends VirtualBeanPropertyWriter {

    static final String NAME = "version";
    static final int VALUE = 1;

    private static final long serialVersionUID = 1;

    private VersionProperty(BeanPropertyDefinition definition, AnnotatedClass sheet, JavaType type) {
        super(definition, sheet.getAnnotations(), type);
    }

    static VersionProperty of(MapperConfig<?> config, AnnotatedClass sheet) {
        JavaType type = config.constructType(int.class);
        VirtualAnnotatedMember member = new VirtualAnnotatedMember(sheet, CertificationSheet.class, NAME, type);
        return new VersionProperty(
                SimpleBeanPropertyDefinition.construct(config, member, PropertyName.construct(NAME)), sheet, type);
    }

    @Override
    protected Object value(Object bean, JsonGenerator out, SerializationContext context) {
        return VALUE;
    }

    @Override
    public VirtualBeanPropertyWriter withConfig(
            MapperConfig<?> config, AnnotatedClass declaringClass, BeanPropertyDefinition definition, JavaType type) {
        return new VersionProperty(definition, declaringClass, type);
    }

    /** A handler that accepts the version on reading, since the builder of a sheet has no setter for it. */
    static final class VersionCheck extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser in,
                ValueDeserializer<?> deserializer,
                Object target,
                String name) {
            if (!(target instanceof CertificationSheet.Builder) || !name.equals(NAME)) {
                return false;
            }
            if (!in.currentToken().isNumeric() || in.getIntValue() != VALUE) {
                context.reportInputMismatch(
                        CertificationSheet.class, "version %s is not 1, the only one known", in.getString());
            }
            return true;
        }
    }
}
