package fr.rncp.io.json;

import tools.jackson.databind.JacksonModule;

/** All that a mapper must know to read and write the records of rncp-model. */
public final class ModelBinding {

    private ModelBinding() {}

    /**
     * Tells it to a mapper.
     *
     * @param context the mapper under construction
     */
    public static void install(JacksonModule.SetupContext context) {
        context.insertAnnotationIntrospector(new ModelIntrospector());
        context.addSerializerModifier(new ComponentWriter.Modifier());
        context.addHandler(new VersionProperty.VersionCheck());
    }
}
