package fr.rncp.rules.catalogue.skills;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Description;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.OutlineEntry;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.EffectivePeriod.ReferenceDate;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetBlocks;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.SkillText;
import fr.rncp.rules.engine.WordKey;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * CMP-008 to CMP-010: subjects that the lists of activities and skills take into account. There are many words for
 * each, because the finding is that none of them occurs.
 */
final class SkillTopicRules {

    private static final EffectivePeriod DECREE_OF_2025 =
            EffectivePeriod.from(ReferenceDate.APPLICATION, LocalDate.of(2025, 10, 1));

    /** The decree of 2021 (2021-389), whose criterion the decree of 2025 moved to paragraph c. */
    private static final EffectivePeriod DECREE_OF_2021 =
            EffectivePeriod.from(ReferenceDate.APPLICATION, LocalDate.of(2021, 4, 5));

    private static final WordPatterns DISABILITY = WordPatterns.of(
            "handicap",
            "accessibilite",
            "conception universelle",
            "mobilite reduite",
            "inclusi(?:f|ve|on)",
            "autonomie reduite",
            "perte d'autonomie",
            "\\bpmr\\b",
            "\\brgaa\\b",
            "\\bwcag\\b",
            "\\bfalc\\b",
            "besoins (?:specifiques|particuliers)");

    private static final WordPatterns TRANSITIONS = WordPatterns.of(
            "ecolog",
            "\\beco-?(?:conception|responsab|concu|geste|citoyen|construction)",
            "environnement(?:al|aux)",
            "durab(?:le|ilite)",
            "\\brse\\b",
            "carbone",
            "energ",
            "climat",
            "recycl",
            "dechet",
            "sobriete",
            "biodiversite",
            "empreinte",
            "circulaire",
            "impact[a-z' ]{0,20}environnement",
            "protection[a-z' ]{0,20}environnement",
            "respect[a-z' ]{0,20}environnement",
            "preservation[a-z' ]{0,20}environnement",
            "transition",
            "numerique",
            "digital",
            "informati(?:que|ser)",
            "logiciel",
            "intelligence artificielle",
            "dematerialis",
            "cyber",
            "rgpd",
            "\\bweb\\b",
            "\\binternet\\b",
            "\\bia\\b",
            "en ligne");

    private static final WordPatterns SAFETY = WordPatterns.of(
            "\\bsante\\b",
            "hygiene",
            "prevention",
            "risques (?:professionnels|psycho-?sociaux)",
            "\\brps\\b",
            "\\bepi\\b",
            "\\bduerp?\\b",
            "\\bqvt\\b",
            "\\bqvct\\b",
            "\\bqhse\\b",
            "\\bhse\\b",
            "\\bsst\\b",
            "ergonomi",
            "gestes et postures",
            "penibilite",
            "conditions de travail",
            "qualite de vie",
            "accident",
            "securite(?! (?:informatique|numerique|reseau|logiciel|des (?:donnees|systemes|reseaux|applications|sites|echanges|informations|smart)|du (?:systeme|reseau|code|site|logiciel|parc|smart)|de (?:l'(?:information|application)|la donnee)|d'un equipement numerique))");

    private SkillTopicRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                topic("CMP-008", 'c', DECREE_OF_2021, DISABILITY),
                topic("CMP-009", 'a', DECREE_OF_2025, TRANSITIONS),
                topic("CMP-010", 'b', DECREE_OF_2025, SAFETY));
    }

    private static CatalogueRule topic(String id, char paragraph, EffectivePeriod onRequest, WordPatterns words) {
        return rule(
                        id,
                        Severity.INFO,
                        RuleSources.rncpOnRequest("R6113-9, I, 3°, " + paragraph)
                                .inForce(onRequest),
                        RuleSources.rsOnRequest("R6113-11, I, 2°, " + paragraph).inForce(onRequest),
                        RuleSources.rncpByLaw("I, 2°, " + paragraph))
                .reads(
                        SheetPointers.DESCRIPTION_OBJECTIVES,
                        SheetPointers.DESCRIPTION_ACTIVITIES,
                        SheetPointers.DESCRIPTION_SKILLS,
                        SheetPointers.BLOCKS_TITLE,
                        SheetPointers.BLOCKS_SKILLS)
                .whenLost(WhenLost.CHECK_DECIDES)
                .check(check -> mentions(check, words));
    }

    private static Outcome mentions(SheetCheck check, WordPatterns words) {
        if (texts(check).anyMatch(text -> words.matchIn(check.foldedText(text)))) {
            return check.passed();
        }
        Stream<SheetPointer> read = Stream.of(
                        SheetPointers.DESCRIPTION_OBJECTIVES,
                        SheetPointers.DESCRIPTION_ACTIVITIES,
                        SheetPointers.DESCRIPTION_SKILLS,
                        SheetPointers.BLOCKS)
                .filter(check::hasLost);
        List<SheetPointer> lost = Stream.concat(read, unknownSkills(check)).toList();
        if (!lost.isEmpty()) {
            return check.undetermined(lost);
        }
        return texts(check).allMatch(String::isEmpty)
                        && check.sheet().description().skills().isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(check.finding(SheetPointers.DESCRIPTION_SKILLS));
    }

    private static Stream<String> texts(SheetCheck check) {
        Description description = check.sheet().description();
        return Stream.of(
                        Stream.of(
                                description.objectives().text(),
                                description.activities().text()),
                        SheetBlocks.stream(check).flatMap(SkillTopicRules::texts),
                        Stream.of(description.skills()).flatMap(skills -> othersThanThoseOfBlocks(check, skills)))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(SkillBlock block) {
        return Stream.of(block.title().orElse(""), block.skills().text());
    }

    /**
     * Returns the skills of the certification that differ from those of its blocks. Most of them are the same, and
     * reading them twice would take half of the time.
     */
    private static Stream<String> othersThanThoseOfBlocks(SheetCheck check, Prose skills) {
        Set<String> known = new HashSet<>();
        SheetBlocks.stream(check)
                .forEach(block -> entries(check, block.skills()).forEach(known::add));
        return entries(check, skills).filter(entry -> !known.contains(entry));
    }

    private static Stream<String> entries(SheetCheck check, Prose skills) {
        return check.facts().outline(skills).entries().stream().map(OutlineEntry::text);
    }

    /**
     * Returns the places of skills that are not known. If the list of a block is lost, its skills follow its title in
     * the list of all skills, provided that this list has titles.
     */
    private static Stream<SheetPointer> unknownSkills(SheetCheck check) {
        Set<WordKey> headings = new HashSet<>();
        SkillText.general(check).list().headings().forEach(heading -> headings.add(heading.key()));
        return SheetBlocks.positions(check)
                .filter(i -> check.hasLost(SheetPointers.BLOCKS_SKILLS.at(i)))
                .filter(i -> !headings.contains(WordKey.of(
                        check.folded(SheetBlocks.of(check).get(i).title().orElse("")))))
                .mapToObj(i -> SheetPointers.BLOCKS_SKILLS.at(i));
    }
}
