package com.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.examples.SampleFile;
import fr.rncp.examples.SampleSheets;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.PartnerStatus;
import fr.rncp.model.value.Answer;
import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The typed samples, and the same as files, for code that knows nothing of this library's readers. */
class SamplesTest {

    @Test
    void areTyped() {
        assertEquals(9, SampleSheets.all().size());
        assertEquals(
                28,
                SampleSheets.rncp36716().description().jobs().items().items().size());
        assertEquals(
                List.of(SampleSheets.successor().number()),
                SampleSheets.expired().relations().replacedBy());
        assertEquals(
                3,
                SampleSheets.withPartners().partners().stream()
                        .filter(partner -> partner.status().orElseThrow() == PartnerStatus.ACTIVE)
                        .count());
    }

    @Test
    void canBeVaried() {
        CertificationSheet ended = SampleSheets.minimal()
                .withRegistration(SampleSheets.minimal().registration().withActive(Answer.NO));

        assertFalse(ended.registration().active().isYes());
    }

    @Test
    void areFilesOfTheClassPath() throws Exception {
        for (SampleFile file : SampleFile.values()) {
            assertFalse(file.text().isBlank());
            assertEquals(file.url(), getClass().getResource("/fr/rncp/examples/" + file.fileName()));
        }
        try (InputStream xml = SampleFile.FICTIONAL_XML.open()) {
            Document export = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(xml);
            assertEquals(
                    SampleSheets.fictional().size(),
                    export.getElementsByTagName("FICHE").getLength());
        }
        assertTrue(SampleFile.ALL_NDJSON.text().lines().allMatch(line -> line.startsWith("{\"version\":1,")));
    }
}
