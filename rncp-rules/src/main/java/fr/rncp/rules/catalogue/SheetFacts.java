package fr.rncp.rules.catalogue;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.JuryComposition;
import fr.rncp.model.Prose;
import fr.rncp.model.ProseItems;
import fr.rncp.model.Registration;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.text.FoldedText;
import fr.rncp.rules.RuleContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet under examination and what its texts say, read once for all rules. For one thread. */
public final class SheetFacts {

    private final CertificationSheet sheet;
    private final RuleContext context;
    private final Map<String, String> folded = new HashMap<>();
    private final Map<Prose, ProseItems> items = new HashMap<>();
    private final Map<Prose, SkillList> skills = new HashMap<>();
    private final Map<Prose, JuryComposition> juries = new HashMap<>();

    /** Nothing is read yet. */
    public SheetFacts(CertificationSheet sheet, RuleContext context) {
        this.sheet = sheet;
        this.context = context;
    }

    CertificationSheet sheet() {
        return sheet;
    }

    RuleContext context() {
        return context;
    }

    /** A text in small letters, without accents, with straight apostrophes and single spaces. */
    String folded(String text) {
        return folded.computeIfAbsent(text, t -> FoldedText.of(t).toString());
    }

    ProseItems items(Prose text) {
        return items.computeIfAbsent(text, Prose::items);
    }

    SkillList skills(Prose text) {
        return skills.computeIfAbsent(text, t -> SkillList.of(t, items(t)));
    }

    JuryComposition jury(AccessPathway pathway) {
        return juries.computeIfAbsent(pathway.jury(), JuryComposition::of);
    }

    /** The first day of the registration: of the certifying pathways, else of effect (by law), else of the decision (on request). */
    Optional<LocalDate> start() {
        Registration registration = sheet.registration();
        return registration.pathwaysStartDate().or(registration::effectiveDate).or(registration::decisionDate);
    }

    /** Where the start stands, or would stand. */
    SheetPointer startPointer() {
        Registration registration = sheet.registration();
        if (registration.pathwaysStartDate().isPresent()) {
            return new SheetPointer("/registration/pathwaysStartDate");
        }
        return new SheetPointer(
                registration.effectiveDate().isEmpty()
                                && registration.decisionDate().isPresent()
                        ? "/registration/decisionDate"
                        : "/registration/effectiveDate");
    }

    /** Those of the places that the source cannot tell, wholly or in part. */
    List<SheetPointer> lost(List<SheetPointer> places) {
        List<SheetPointer> lost = sheet.source().lost();
        return lost.isEmpty()
                ? List.of()
                : places.stream()
                        .filter(place -> lost.stream().anyMatch(l -> overlap(l, place)))
                        .toList();
    }

    boolean lost(String pointer) {
        return sheet.source().hasLost(new SheetPointer(pointer));
    }

    boolean inferred(String pointer) {
        return sheet.source().hasInferred(new SheetPointer(pointer));
    }

    private static boolean overlap(SheetPointer lost, SheetPointer place) {
        return lost.covers(place) || place.covers(lost);
    }
}
