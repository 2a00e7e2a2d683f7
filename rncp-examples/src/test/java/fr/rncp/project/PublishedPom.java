package fr.rncp.project;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A POM, as it is written.
 *
 * @param document its XML, without namespaces
 */
record PublishedPom(Document document) {

    static PublishedPom parent() {
        return of("pom.xml");
    }

    static PublishedPom of(String name) {
        try {
            return new PublishedPom(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(
                            new StringReader(ProjectFile.named(name).text()))));
        } catch (Exception e) {
            throw new IllegalStateException(name + " is not XML", e);
        }
    }

    /** The POMs of the modules, as the parent lists them. */
    static List<PublishedPom> ofModules() {
        return parent().texts("modules/module").stream()
                .map(module -> of(module + "/pom.xml"))
                .toList();
    }

    /** The text at a path below the root, or an empty one. */
    String text(String path) {
        return String.join("", texts(path));
    }

    List<String> texts(String path) {
        try {
            NodeList nodes = (NodeList) XPathFactory.newInstance()
                    .newXPath()
                    .evaluate("/project/" + path, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> nodes.item(i).getTextContent())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
