package com.example.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.io.ReadProblem;
import fr.rncp.io.SheetReader;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.Pathway;
import fr.rncp.model.jury.JuryComposition;
import fr.rncp.model.nomenclature.Nomenclatures;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.Finding;
import fr.rncp.rules.SheetValidator;
import fr.rncp.rules.award.Award;
import fr.rncp.rules.award.deadline.AwardDeadlines;
import fr.rncp.rules.award.proposal.ProposedRules;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.jury.JuryRegime;
import fr.rncp.rules.reading.AccumulationReading;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** On the module path all of this needs the right {@code exports} and {@code opens} of the library. */
class CatalogueTest {

    @Test
    void seesTypeOfEachExportedPackage() {
        assertModule("fr.rncp.model", CertificationSheet.class, SkillBlockCode.class, Prose.class);
        assertModule("fr.rncp.model", JuryComposition.class, Nomenclatures.class);
        assertModule("fr.rncp.io", SheetReader.class);
        assertModule("fr.rncp.rules", SheetValidator.class, JuryRegime.class, AccumulationReading.class);
        assertModule("fr.rncp.rules", Award.class, CandidateRecord.class, Requirement.class);
        assertModule("fr.rncp.rules", ProposedRules.class, AwardDeadlines.class);
    }

    private static void assertModule(String name, Class<?>... types) {
        for (Class<?> type : types) {
            assertEquals(name, type.getModule().getName());
            assertTrue(type.getModule().isExported(type.getPackageName()), type::getName);
        }
    }

    @Test
    void readsXml() throws IOException {
        List<ReadProblem> problems = new ArrayList<>();
        CertificationSheet sheet = Catalogue.read(problems);

        assertEquals(List.of(), problems);
        assertEquals("RNCP99901", sheet.number().value());
        assertEquals(2, sheet.blocks().size());
    }

    @Test
    void readsJsonThatItWrote() throws IOException {
        CertificationSheet sheet = Catalogue.read(new ArrayList<>());

        assertEquals(sheet, Catalogue.throughJson(sheet));
    }

    @Test
    void bindsTypeOfItsOwn() throws IOException {
        CertificationSheet sheet = Catalogue.read(new ArrayList<>());
        Course course = new Course(
                "Atelier",
                sheet,
                sheet.blocks().stream().flatMap(block -> block.code().stream()).toList());

        assertEquals(course, Catalogue.throughJson(course));
    }

    @Test
    void letsMappersReadPrivateFields() throws ReflectiveOperationException, IOException {
        Set<String> packages = new TreeSet<>();

        readFields(Catalogue.read(new ArrayList<>()), packages);

        assertTrue(packages.contains(SkillBlockCode.class.getPackageName()), packages::toString);
        assertTrue(packages.contains(Prose.class.getPackageName()), packages::toString);
    }

    @Test
    void readsJury() throws IOException {
        CertificationSheet sheet = Catalogue.read(new ArrayList<>());

        assertEquals(
                3,
                Catalogue.jury(sheet, Pathway.CONTINUING_TRAINING)
                        .members()
                        .orElseThrow()
                        .value()
                        .count());
    }

    @Test
    void validates() throws IOException {
        List<Finding> findings = Catalogue.findings(Catalogue.read(new ArrayList<>()), LocalDate.of(2026, 1, 15));

        assertFalse(findings.isEmpty());
        for (Finding finding : findings) {
            assertFalse(finding.message(Language.FRENCH).isBlank(), finding::toString);
        }
    }

    private static void readFields(Object value, Set<String> packages) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            readFields(optional.get(), packages);
        } else if (value instanceof List<?> list) {
            for (Object element : list) {
                readFields(element, packages);
            }
        } else if (value instanceof Record) {
            packages.add(value.getClass().getPackageName());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Field field = value.getClass().getDeclaredField(component.getName());
                field.setAccessible(true);
                readFields(field.get(value), packages);
            }
        }
    }
}
