package fr.rncp.io.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * The module with which a mapper writes and binds the records of the model. The public {@link fr.rncp.io.SheetModule}
 * delegates to it.
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
