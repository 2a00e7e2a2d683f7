package com.example.catalogue;

import fr.rncp.io.ReadProblem;
import fr.rncp.io.SheetJson;
import fr.rncp.io.SheetModule;
import fr.rncp.io.SheetReader;
import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.jury.JuryComposition;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.SheetValidator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What a project does with the library. */
final class Catalogue {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new SheetModule()).build();

    private Catalogue() {}

    static CertificationSheet read(List<ReadProblem> problems) throws IOException {
        try (SheetReader sheets = SheetReader.builder()
                .onProblem(problems::add)
                .open(Catalogue.class.getResourceAsStream("export.xml"), "export.xml")) {
            List<CertificationSheet> read = new ArrayList<>();
            sheets.forEach(read::add);
            return read.get(0);
        }
    }

    static CertificationSheet throughJson(CertificationSheet sheet) {
        return SheetJson.read(SheetJson.write(sheet));
    }

    static Course throughJson(Course course) {
        return MAPPER.readValue(MAPPER.writeValueAsString(course), Course.class);
    }

    static JuryComposition jury(CertificationSheet sheet, Pathway pathway) {
        return sheet.pathway(pathway).map(AccessPathway::juryComposition).orElseThrow();
    }

    static List<Finding> findings(CertificationSheet sheet, LocalDate day) {
        return SheetValidator.standard().validate(sheet, RuleContext.at(day)).findings();
    }
}
