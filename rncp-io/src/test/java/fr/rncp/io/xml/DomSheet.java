package fr.rncp.io.xml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A sheet in the DOM of the JDK: a reading that shares no code with the one under test. */
record DomSheet(Element element) {

    static List<DomSheet> read(Path export) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            Element root = factory.newDocumentBuilder().parse(export.toFile()).getDocumentElement();
            return new DomSheet(root).children("FICHE");
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                elements.add(child);
            }
        }
        return elements;
    }

    private List<DomSheet> children(String name) {
        return elements(element).stream()
                .filter(child -> child.getTagName().equals(name))
                .map(DomSheet::new)
                .toList();
    }

    /** Returns the descendants along a path, all of each step. */
    List<DomSheet> all(String path) {
        List<DomSheet> here = List.of(this);
        for (String step : path.split("/", -1)) {
            here = here.stream().flatMap(e -> e.children(step).stream()).toList();
        }
        return here;
    }

    /** Returns the stripped text of the first element at a path; empty if it is blank. */
    Optional<String> text(String path) {
        return all(path).stream()
                .map(e -> e.element.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    List<String> texts(String path) {
        return all(path).stream().map(e -> e.element.getTextContent().strip()).toList();
    }

    /** Returns the texts of all leaves, in order. */
    List<String> leaves() {
        List<Element> children = elements(element);
        if (children.isEmpty()) {
            return List.of(element.getTextContent().strip());
        }
        return children.stream()
                .flatMap(child -> new DomSheet(child).leaves().stream())
                .toList();
    }
}
