package fr.rncp.rules.engine;

import fr.rncp.rules.RuleSource;
import fr.rncp.rules.RuleSource.SourceKind;

/** The sources that rules cite. */
public final class RuleSources {

    /** The dictionary and the XSD of feed 4.1, as published by France compétences. */
    public static final RuleSource FEED = format("Flux XML V4.1 de France compétences, XSD et dictionnaire de données");

    public static final RuleSource OBSERVED =
            new RuleSource(SourceKind.OBSERVATION, "Fiches publiées, export du 16/08/2026");
    public static final RuleSource HOUSE = new RuleSource(SourceKind.HOUSE, "Appréciation de rncp");
    public static final RuleSource LOGIC = new RuleSource(SourceKind.LOGIC, "Sens des termes");

    /** The wording of skills that the register recommends but does not prescribe. */
    public static final RuleSource WORDING =
            doctrine("France compétences, foire aux questions\u00a0: comment rédiger les compétences");

    /** The note of France compétences on blocks, as reported by training networks. */
    public static final RuleSource BLOCK_NOTE =
            doctrine("France compétences, note sur les blocs de compétences, 24/09/2019");

    private RuleSources() {}

    /** Cites an article of the code du travail, such as {@code L6113-1}. */
    public static RuleSource labour(String article) {
        return new RuleSource(SourceKind.LAW, "Code du travail, art. " + article);
    }

    /** Cites an article of the code de l'éducation. */
    public static RuleSource education(String article) {
        return new RuleSource(SourceKind.LAW, "Code de l’éducation, art. " + article);
    }

    /** Cites another legal text. */
    public static RuleSource law(String text) {
        return new RuleSource(SourceKind.LAW, text);
    }

    public static RuleSource format(String text) {
        return new RuleSource(SourceKind.FORMAT, text);
    }

    public static RuleSource nomenclature(String text) {
        return new RuleSource(SourceKind.NOMENCLATURE, text);
    }

    public static RuleSource doctrine(String text) {
        return new RuleSource(SourceKind.DOCTRINE, text);
    }
}
