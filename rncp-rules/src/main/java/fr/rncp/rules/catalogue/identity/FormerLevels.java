package fr.rncp.rules.catalogue.identity;

import fr.rncp.model.Argument;
import fr.rncp.model.Description;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.calendar.Days;
import fr.rncp.rules.calendar.FrenchDates;
import fr.rncp.rules.catalogue.identity.LevelMentions.Mention;
import fr.rncp.rules.catalogue.legal.LegalTexts;
import fr.rncp.rules.catalogue.legal.LegalTexts.LegalText;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** LVL-004: levels of the nomenclature of 1969, in texts about the certification, agree with its level. */
final class FormerLevels {

    private static final List<SheetPointer> TEXTS = List.of(
            SheetPointers.CLASSIFICATION_LEVEL,
            SheetPointers.DESCRIPTION_OBJECTIVES,
            SheetPointers.LEGAL_REFERENCES_TITLE,
            SheetPointers.LEGAL_REFERENCES_PUBLISHED_ON);

    private FormerLevels() {}

    static CatalogueRule rule() {
        return CatalogueRule.rule(
                        "LVL-004", Severity.WARNING, RuleSources.law("Décret n° 2019-14 du 8 janvier 2019, art. 2"))
                .reads(
                        SheetPointers.CLASSIFICATION_LEVEL,
                        SheetPointers.DESCRIPTION_OBJECTIVES,
                        SheetPointers.DESCRIPTION_ACTIVITIES,
                        SheetPointers.DESCRIPTION_SKILLS,
                        SheetPointers.DESCRIPTION_ACCUMULATION,
                        SheetPointers.DESCRIPTION_REGULATIONS,
                        SheetPointers.LEGAL_REFERENCES_TITLE,
                        SheetPointers.LEGAL_REFERENCES_PUBLISHED_ON,
                        SheetPointers.REGISTRATION_TYPE,
                        SheetPointers.REGISTRATION_PATHWAYS_START_DATE,
                        SheetPointers.REGISTRATION_EFFECTIVE_DATE,
                        SheetPointers.REGISTRATION_DECISION_DATE)
                .whenLost(WhenLost.CHECK_DECIDES)
                .check(FormerLevels::fitLevel);
    }

    /**
     * A level of 1969 in a text.
     *
     * @param source the message without its numbers: the place, and the words around the level
     */
    private record Former(Mention mention, Function<Argument[], Finding> source) {

        static Former of(SheetCheck check, SheetPointer pointer, Mention mention) {
            return new Former(
                    mention, arguments -> check.finding(pointer, arguments).showing(mention.words()));
        }

        Stream<Finding> unlike(int level) {
            Argument[] arguments = {
                Argument.text("numeral", mention.numeral()),
                Argument.number("today", mention.lowest()),
                Argument.number("level", level)
            };
            return mention.is(level) ? Stream.empty() : Stream.of(source.apply(arguments));
        }
    }

    private static Outcome fitLevel(SheetCheck check) {
        List<Former> named =
                Stream.concat(ofTexts(check).stream(), ofLaw(check)).toList();
        Optional<Integer> level = check.sheet().classification().level().map(QualificationLevel::number);
        Outcome outcome = named.isEmpty() || level.isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(named.stream().flatMap(former -> former.unlike(level.get())));
        List<SheetPointer> lost = check.lost(TEXTS);
        return lost.isEmpty() || !outcome.findings().isEmpty() ? outcome : check.undetermined(lost);
    }

    /** Returns the levels in the objectives, otherwise the first one in any text: a sheet repeats it in several. */
    private static List<Former> ofTexts(SheetCheck check) {
        List<Former> ofObjectives =
                LevelMentions.itself(check.foldedText(
                                check.sheet().description().objectives().text()))
                        .stream()
                        .map(mention -> Former.of(check, SheetPointers.DESCRIPTION_OBJECTIVES, mention))
                        .toList();
        return ofObjectives.isEmpty()
                ? ofOldNomenclature(check).or(() -> ofThis(check)).stream().toList()
                : ofObjectives;
    }

    /** Returns the first level with the name of the old nomenclature. */
    private static Optional<Former> ofOldNomenclature(SheetCheck check) {
        Map<SheetPointer, Prose> texts = texts(check.sheet().description());
        texts.values().removeIf(text -> !LevelMentions.mayNameOldNomenclature(text.text()));
        return first(check, texts, LevelMentions::ofOldNomenclature);
    }

    /** Returns the first level of 1969 that a text about the award, not about work, states without more words. */
    private static Optional<Former> ofThis(SheetCheck check) {
        Map<SheetPointer, Prose> texts = texts(check.sheet().description());
        texts.keySet().removeAll(List.of(SheetPointers.DESCRIPTION_ACTIVITIES, SheetPointers.DESCRIPTION_SKILLS));
        return first(check, texts, LevelMentions::ofThis);
    }

    private static Map<SheetPointer, Prose> texts(Description description) {
        Map<SheetPointer, Prose> texts = new LinkedHashMap<>();
        texts.put(SheetPointers.DESCRIPTION_OBJECTIVES, description.objectives());
        texts.put(SheetPointers.DESCRIPTION_ACTIVITIES, description.activities());
        texts.put(SheetPointers.DESCRIPTION_SKILLS, description.skills());
        texts.put(SheetPointers.DESCRIPTION_ACCUMULATION, description.accumulation());
        texts.put(SheetPointers.DESCRIPTION_REGULATIONS, description.regulations());
        return texts;
    }

    private static Optional<Former> first(
            SheetCheck check, Map<SheetPointer, Prose> texts, Function<FoldedText, List<Mention>> reader) {
        return texts.entrySet().stream()
                .flatMap(text -> reader.apply(check.foldedText(text.getValue().text())).stream()
                        .map(mention -> Former.of(check, text.getKey(), mention)))
                .findFirst();
    }

    /**
     * Returns the level of 1969 in the latest legal text that states one. A text of an earlier registration is quoted
     * in its own words, and states the level of its time.
     */
    private static Stream<Former> ofLaw(SheetCheck check) {
        return LegalTexts.of(check)
                .filter(text -> !registered(check, text).isEmpty())
                .max(Comparator.comparing(text -> day(check, text)))
                .filter(text -> isOfThisRegistration(check, day(check, text)))
                .stream()
                .map(text -> new Former(registered(check, text).get(0), arguments -> ofLaw(check, text, arguments)));
    }

    private static List<Mention> registered(SheetCheck check, LegalText text) {
        return LevelMentions.registered(check.foldedText(text.title()));
    }

    private static boolean isOfThisRegistration(SheetCheck check, LocalDate day) {
        return check.sheet()
                .registration()
                .startDate()
                .filter(start -> day.isBefore(Days.yearsAfter(start, -1)))
                .isEmpty();
    }

    /** Returns the day of a text; the last possible one if it has none. */
    private static LocalDate day(SheetCheck check, LegalText text) {
        return text.publishedOn()
                .or(() -> FrenchDates.first(check.folded(text.title())))
                .orElse(LocalDate.MAX);
    }

    private static Finding ofLaw(SheetCheck check, LegalText text, Argument[] arguments) {
        Finding finding = check.variant("legal", SheetPointers.LEGAL_REFERENCES_TITLE.at(text.position()), arguments)
                .withSeverity(Severity.INFO);
        return finding.showing(text.title());
    }
}
