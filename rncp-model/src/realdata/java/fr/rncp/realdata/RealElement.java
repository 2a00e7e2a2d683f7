package fr.rncp.realdata;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An element of a real export, picked out by its tags: model and rules know no reader, and the tags of the feed have no
 * attributes.
 *
 * @param name its name
 * @param content what is between its tags, as written
 */
public record RealElement(String name, String content) {

    private static final Pattern LEAF = Pattern.compile("<([A-Z0-9_]+)>([^<>]*\\S[^<>]*)<");

    /** Returns every element of this name inside, those inside another of this name left out. */
    public List<RealElement> all(String inner) {
        return Pattern.compile("<" + inner + ">(.*?)</" + inner + ">", Pattern.DOTALL)
                .matcher(content)
                .results()
                .map(found -> new RealElement(inner, found.group(1)))
                .toList();
    }

    /** Returns the texts of every element of this name inside. */
    public List<String> texts(String inner) {
        return all(inner).stream().map(RealElement::text).toList();
    }

    /** Returns every element inside that holds text and is not blank. */
    public List<RealElement> leaves() {
        return LEAF.matcher(content)
                .results()
                .map(leaf -> new RealElement(leaf.group(1), leaf.group(2)))
                .toList();
    }

    /** Returns the text of a leaf. */
    public String text() {
        return content.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** Returns the number of a sheet. */
    public String number() {
        return texts("NUMERO_FICHE").get(0);
    }
}
