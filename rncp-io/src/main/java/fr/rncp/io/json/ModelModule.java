package fr.rncp.io.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/** How a mapper writes and binds the records of the model; what users add to theirs delegates to it. */
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
