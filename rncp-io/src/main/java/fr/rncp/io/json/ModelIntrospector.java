package fr.rncp.io.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.QualificationLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.ser.BeanPropertyWriter;

/**
 * An introspector that replaces annotations, which rncp-model does not have: a record consists of its components and is
 * created by its builder; a record with one component is mapped as that component. It does not apply to any other type.
 * It takes precedence over the annotations and settings of the mapper, so that a sheet has the same JSON everywhere.
 */
final class ModelIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
        return ModelRecord.of(type.getRawType()).map(ModelRecord::builder).orElse(null);
    }

    @Override
    public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass type) {
        return ModelRecord.built(type.getRawType())
                .map(r -> new JsonPOJOBuilder.Value("build", ""))
                .orElse(null);
    }

    /** Disables detection by name: {@code isWellFormed()} and {@code addBlock(…)} are not properties. */
    @Override
    public VisibilityChecker findAutoDetectVisibility(
            MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
        return ModelRecord.involves(type.getRawType())
                ? VisibilityChecker.construct(JsonAutoDetect.Value.construct(
                        JsonAutoDetect.Visibility.NONE,
                        JsonAutoDetect.Visibility.NONE,
                        JsonAutoDetect.Visibility.NONE,
                        JsonAutoDetect.Visibility.NONE,
                        JsonAutoDetect.Visibility.NONE,
                        JsonAutoDetect.Visibility.NONE))
                : checker;
    }

    @Override
    public @Nullable PropertyName findNameForSerialization(MapperConfig<?> config, Annotated member) {
        return isAccessor(member) ? PropertyName.construct(member.getName()) : null;
    }

    @Override
    public @Nullable PropertyName findNameForDeserialization(MapperConfig<?> config, Annotated member) {
        if (member instanceof AnnotatedMethod method && isSetter(method)) {
            return PropertyName.construct(method.getName());
        }
        if (member instanceof AnnotatedParameter parameter) {
            return ModelRecord.of(parameter.getDeclaringClass())
                    .map(r -> PropertyName.construct(r.components().get(parameter.getIndex())))
                    .orElse(null);
        }
        return null;
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(MapperConfig<?> config, AnnotatedClass type) {
        return ModelRecord.of(type.getRawType())
                .map(r -> r.components().toArray(String[]::new))
                .orElse(null);
    }

    @Override
    public @Nullable Boolean findSerializationSortAlphabetically(MapperConfig<?> config, Annotated type) {
        return ModelRecord.involves(type.getRawType()) ? Boolean.FALSE : null;
    }

    @Override
    public void findAndAddVirtualProperties(
            MapperConfig<?> config, AnnotatedClass type, List<BeanPropertyWriter> properties) {
        if (type.getRawType() == CertificationSheet.class) {
            properties.add(0, VersionProperty.of(config, type));
        }
    }

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
        return (isAccessor(member) && isScalar(member)) ? Boolean.TRUE : null;
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated creator) {
        return creator instanceof AnnotatedMember member
                ? ModelRecord.of(member.getDeclaringClass())
                        .filter(r -> r.isCanonical(member.getMember()))
                        .map(r -> r.isScalar() ? JsonCreator.Mode.DELEGATING : JsonCreator.Mode.PROPERTIES)
                        .orElse(null)
                : null;
    }

    /**
     * Includes every value: {@link ComponentWriter} omits absent ones, and the settings of a mapper must not omit more,
     * such as empty texts.
     */
    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
        return ModelRecord.involves(owner(annotated))
                ? JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)
                : JsonInclude.Value.empty();
    }

    /** Returns the format of dates and enums: strings, where a date is strictly an ISO date. */
    @Override
    public JsonFormat.@Nullable Value findFormat(MapperConfig<?> config, Annotated annotated) {
        JavaType type = componentType(annotated);
        return type != null && (type.isEnumType() || type.hasRawClass(LocalDate.class))
                ? JsonFormat.Value.forShape(JsonFormat.Shape.STRING).withLenient(false)
                : null;
    }

    @Override
    public @Nullable Object findContentSerializer(MapperConfig<?> config, Annotated annotated) {
        JavaType type = componentType(annotated);
        if (type == null) {
            return null;
        }
        return type.hasRawClass(LocalDate.class)
                ? Scalars.DATE_WRITER
                : (type.hasRawClass(BigDecimal.class) ? Scalars.RATE_WRITER : null);
    }

    /** Treats {@code null} like an absent value. */
    @Override
    public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMethod method && isSetter(method)
                ? JsonSetter.Value.forValueNulls(Nulls.SKIP)
                : JsonSetter.Value.empty();
    }

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated type) {
        if (!(type instanceof AnnotatedClass)) {
            return null;
        }
        return type.getRawType() == Answer.class
                ? Scalars.ANSWER_WRITER
                : (type.getRawType() == QualificationLevel.class ? Scalars.LEVEL_WRITER : null);
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated type) {
        if (!(type instanceof AnnotatedClass)) {
            return null;
        }
        return type.getRawType() == Answer.class
                ? Scalars.ANSWER_READER
                : (type.getRawType() == QualificationLevel.class ? Scalars.LEVEL_READER : null);
    }

    private static Class<?> owner(Annotated annotated) {
        return annotated instanceof AnnotatedMember member ? member.getDeclaringClass() : annotated.getRawType();
    }

    /** Returns the type of a component, or the type inside its Optional. */
    private static @Nullable JavaType componentType(Annotated annotated) {
        if (annotated instanceof AnnotatedMethod method && (isSetter(method) || isAccessor(method))) {
            JavaType type = isSetter(method) ? method.getParameterType(0) : method.getType();
            return type.isReferenceType() ? type.getContentType() : type;
        }
        return null;
    }

    private static boolean isAccessor(Annotated member) {
        return member instanceof AnnotatedMethod method
                && method.getParameterCount() == 0
                && ModelRecord.of(method.getDeclaringClass())
                        .filter(r -> r.components().contains(method.getName()))
                        .isPresent();
    }

    private static boolean isScalar(Annotated accessor) {
        return accessor instanceof AnnotatedMember member
                && ModelRecord.of(member.getDeclaringClass())
                        .filter(ModelRecord::isScalar)
                        .isPresent();
    }

    private static boolean isSetter(AnnotatedMethod method) {
        return method.getParameterCount() == 1
                && ModelRecord.built(method.getDeclaringClass())
                        .filter(r -> r.isSetter(method.getName(), method.getRawParameterType(0)))
                        .isPresent();
    }
}
