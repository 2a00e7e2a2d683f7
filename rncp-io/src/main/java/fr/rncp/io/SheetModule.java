package fr.rncp.io;

import fr.rncp.io.json.ModelModule;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * A Jackson 3 module for mappers whose own types contain sheets or other records of {@code fr.rncp.model}.
 *
 * <pre>{@code
 * record Course(String name, CertificationSheet sheet, List<SkillBlock> blocks) {}
 * JsonMapper mapper = JsonMapper.builder().addModule(new SheetModule()).build();
 * }</pre>
 *
 * <p>The records are mapped to the JSON of {@code rncp-sheet-1.schema.json}, regardless of the naming strategy,
 * inclusion or property order of the mapper; all other types are unaffected. Such a mapper does <em>not</em> validate.
 * Its settings determine how it treats unknown properties. If a record rejects a text, the mapper throws Jackson's
 * {@code DatabindException}. Use {@link SheetJson} to read a sheet strictly, or in an application with Jackson 2.
 */
public final class SheetModule extends JacksonModule {

    /** Creates a module, to be added to the builder of a mapper. */
    public SheetModule() {}

    @Override
    public String getModuleName() {
        return "rncp-sheets";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        new ModelModule().setupModule(context);
    }
}
