package fr.rncp.io;

import fr.rncp.io.json.ModelModule;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * A Jackson 3 module for mappers whose own types hold sheets or other records of {@code fr.rncp.model}.
 *
 * <pre>{@code
 * record Course(String name, CertificationSheet sheet, List<SkillBlock> blocks) {}
 * JsonMapper mapper = JsonMapper.builder().addModule(new SheetModule()).build();
 * }</pre>
 *
 * <p>The records get the JSON of {@code rncp-sheet-1.schema.json}, whatever the naming strategy, inclusion or order of
 * the mapper; every other type is left alone. Such a mapper does <em>not</em> validate: unknown properties are its
 * owner's choice, and a text that no record can hold ends in Jackson's own {@code DatabindException}. To read a sheet
 * strictly, use {@link SheetJson}; so do users of Jackson 2.
 */
public final class SheetModule extends JacksonModule {

    /** A module, ready to be added to a mapper's builder. */
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
