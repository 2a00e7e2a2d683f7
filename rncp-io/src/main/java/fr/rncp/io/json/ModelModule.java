package fr.rncp.io.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * The module that makes a mapper write and bind the records of the model; the public module for users delegates to it.
 */
public final class ModelModule extends JacksonModule {

    @Override
    public String getModuleName() {
        return "rncp-model";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new ModelIntrospector());
        context.addSerializerModifier(new ComponentWriter.Modifier());
        context.addHandler(new VersionProperty.VersionCheck());
    }
}
