package fr.rncp.rules.engine;

import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.EffectivePeriod.ReferenceDate;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.RuleSource.SourceKind;
import java.time.LocalDate;

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

    /** Cites an article of the code du travail on the RNCP. */
    public static RuleBasis rncp(String article) {
        return RuleBasis.of(labour(article)).only(RuleScope.RNCP);
    }

    /** Cites an article of the code du travail on the RS. */
    public static RuleBasis rs(String article) {
        return RuleBasis.of(labour(article)).only(RuleScope.RS);
    }

    /** Cites an article of the code du travail on registrations in the RNCP on request. */
    public static RuleBasis rncpOnRequest(String article) {
        return rncp(article).only(RuleScope.ON_REQUEST);
    }

    /** Cites an article of the code du travail on registrations in the RS on request. */
    public static RuleBasis rsOnRequest(String article) {
        return rs(article).only(RuleScope.ON_REQUEST);
    }

    /** Cites a paragraph of R6113-25-1, for projects presented to a commission since 1 January 2026. */
    public static RuleBasis rncpByLaw(String paragraph) {
        return rncp("R6113-25-1, " + paragraph)
                .only(RuleScope.BY_LAW)
                .inForce(EffectivePeriod.from(ReferenceDate.APPLICATION, LocalDate.of(2026, 1, 1)));
    }

    /** Cites an article of the code du travail on the validation of experience, since the decree of 2023 or later. */
    public static RuleBasis experience(String article, LocalDate from) {
        return rncp(article).only(RuleScope.EXPERIENCE).inForce(EffectivePeriod.from(ReferenceDate.AS_OF, from));
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
