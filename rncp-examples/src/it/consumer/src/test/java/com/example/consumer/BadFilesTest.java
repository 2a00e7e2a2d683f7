package com.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.examples.BadFile;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A reader of the project's own, with one of the bugs of the gallery and without it. */
class BadFilesTest {

    private static final String NUMBER = "/sheets/0/number";

    @Test
    void findTheBug() throws Exception {
        BadFile file = file("R1a");

        NodeList numbers = root(file).getElementsByTagName("NUMERO_FICHE");
        String last = numbers.item(numbers.getLength() - 1).getTextContent();

        assertEquals(file.bugged().facts().get(NUMBER), Optional.of(last));
        assertThrows(
                AssertionError.class, () -> assertEquals(file.expected().facts().get(NUMBER), Optional.of(last)));
    }

    @Test
    void findNoBugWhereThereIsNone() throws Exception {
        BadFile file = file("R1a");

        Element sheet = (Element) root(file).getElementsByTagName("FICHE").item(0);
        String number = sheet.getElementsByTagName("NUMERO_FICHE").item(0).getTextContent();

        assertEquals(file.expected().facts().get(NUMBER), Optional.of(number));
    }

    @Test
    void areThereForReadersInOtherLanguagesToo() throws Exception {
        assertNotNull(getClass().getResource("/fr/rncp/examples/gallery/README.md"));
        try (InputStream json = getClass().getResourceAsStream("/fr/rncp/examples/gallery/index.json")) {
            String index = new String(json.readAllBytes(), "UTF-8");
            for (BadFile file : BadFile.all()) {
                assertTrue(index.contains('"' + file.fileName() + '"'), file::toString);
            }
        }
    }

    private static BadFile file(String id) {
        return BadFile.all().stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Element root(BadFile file) throws Exception {
        try (InputStream xml = file.open()) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getDocumentElement();
        }
    }
}
