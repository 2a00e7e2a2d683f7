package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Description;
import fr.rncp.model.Prose;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.InForce;
import fr.rncp.rules.InForce.Day;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * CMP-008 to CMP-010: what the lists of activities and skills take into account. The words looked for are many, since the finding is that there is none.
 */
final class SkillTopicRules {

    private static final String OBJECTIVES = "/description/objectives";
    private static final String ACTIVITIES = "/description/activities";

    private static final InForce DECREE_OF_2025 = InForce.from(Day.APPLICATION, LocalDate.of(2025, 10, 1));

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
                topic("CMP-008", InForce.ALWAYS, DISABILITY, Sources.labour("R6113-9, I, 3°, c")),
                topic("CMP-009", DECREE_OF_2025, TRANSITIONS, Sources.labour("R6113-9, I, 3°, a")),
                topic("CMP-010", DECREE_OF_2025, SAFETY, Sources.labour("R6113-9, I, 3°, b")));
    }

    private static CatalogueRule topic(String id, InForce inForce, WordPatterns words, RuleSource source) {
        return rule(id, Severity.INFO, source)
                .reads(OBJECTIVES, ACTIVITIES, SkillText.GENERAL, Blocks.TITLES, Blocks.SKILLS)
                .inForce(inForce)
                .whenLost(WhenLost.CHECK_DECIDES)
                .check(x -> mentions(x, words));
    }

    private static Outcome mentions(Examination x, WordPatterns words) {
        if (texts(x).anyMatch(text -> words.matchIn(x.foldedText(text)))) {
            return Examination.judge(Stream.empty());
        }
        Stream<String> read =
                Stream.of(OBJECTIVES, ACTIVITIES, SkillText.GENERAL, Blocks.ALL).filter(x.facts()::lost);
        List<String> lost = Stream.concat(read, unknownSkills(x)).toList();
        if (!lost.isEmpty()) {
            return Examination.undetermined(lost.toArray(String[]::new));
        }
        return texts(x).allMatch(String::isEmpty)
                        && x.sheet().description().skills().isEmpty()
                ? Examination.nothingToJudge()
                : Examination.judge(Stream.of(x.finding(SkillText.GENERAL)));
    }

    private static Stream<String> texts(Examination x) {
        Description description = x.sheet().description();
        return Stream.of(
                        Stream.of(
                                description.objectives().text(),
                                description.activities().text()),
                        Blocks.stream(x).flatMap(SkillTopicRules::texts),
                        Stream.of(description.skills()).flatMap(skills -> othersThanThoseOfBlocks(x, skills)))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(SkillBlock block) {
        return Stream.of(block.title().orElse(""), block.skills().text());
    }

    /** The skills of the certification are mostly those of its blocks: to read them twice would be half of the work. */
    private static Stream<String> othersThanThoseOfBlocks(Examination x, Prose skills) {
        Set<String> known = new HashSet<>();
        Blocks.stream(x)
                .forEach(block -> known.addAll(x.facts().items(block.skills()).items()));
        return x.facts().items(skills).items().stream().filter(item -> !known.contains(item));
    }

    /** The skills of a block whose list is lost stand below its title in the list of all skills, if that list has titles. */
    private static Stream<String> unknownSkills(Examination x) {
        Set<WordKey> headings = new HashSet<>();
        SkillText.general(x).list().headings().forEach(heading -> headings.add(heading.key()));
        return Blocks.positions(x)
                .filter(i -> x.facts().lost(Blocks.pointer(i, "skills")))
                .filter(i -> !headings.contains(
                        WordKey.of(x.folded(Blocks.of(x).get(i).title().orElse("")))))
                .mapToObj(i -> Blocks.pointer(i, "skills"));
    }
}
