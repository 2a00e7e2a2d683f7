package fr.rncp.rules.engine;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.Source;
import fr.rncp.model.jury.JuryComposition;
import fr.rncp.model.prose.Outline;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.ProseItems;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.reading.AccumulationReading;
import fr.rncp.rules.reading.BlockCardinals;
import fr.rncp.rules.reading.BlockOptionGroups;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is being validated and the readings of its texts, shared by all rules. Must be used by one thread only.
 */
public final class SheetFacts {

    /** An initial capacity for the texts of most sheets. */
    private static final int MANY = 256;

    private final CertificationSheet sheet;
    private final RuleContext context;

    /**
     * The lost places, for look-up: rules ask for each of a hundred thousand blocks, and a source may have lost that
     * many.
     */
    private final Set<String> lostPlaces;

    /** The lost places that contain {@code *}: few, and compared one by one. */
    private final List<SheetPointer> lostPatterns;

    /** The first steps of the lost places, as bits. */
    private final long lostSteps;

    private final Map<SheetPointer, Boolean> lost = new HashMap<>();
    private final Map<String, FoldedText> folded = new HashMap<>(MANY);
    private final Map<Prose, Boolean> stated = new HashMap<>();
    private final Map<Prose, ProseItems> items = new HashMap<>();
    private final Map<Prose, Outline> outlines = new HashMap<>();
    private final Map<Prose, SkillList> skills = new HashMap<>();
    private final Map<String, Skill> skillOfItem = new HashMap<>(MANY);
    private @Nullable List<SkillText> skillsOfBlocks;
    private final Map<WordPatterns, List<Skill>> skillsWithout = new HashMap<>();
    private @Nullable List<Integer> juriesOfPathways;
    private final Map<Prose, JuryComposition> juries = new HashMap<>();
    private final Map<Prose, AccumulationReading> accumulations = new HashMap<>();
    private final Map<Prose, BlockCardinals> cardinals = new HashMap<>();
    private @Nullable BlockOptionGroups optionGroups;

    /** Creates the facts; texts are read on demand. */
    public SheetFacts(CertificationSheet sheet, RuleContext context) {
        this.sheet = sheet;
        this.context = context;
        Map<Boolean, List<SheetPointer>> byKind = sheet.source().lost().stream()
                .collect(Collectors.partitioningBy(place -> place.value().contains("*")));
        this.lostPatterns = byKind.getOrDefault(true, List.of());
        this.lostPlaces = byKind.getOrDefault(false, List.of()).stream()
                .map(SheetPointer::value)
                .collect(Collectors.toSet());
        this.lostSteps =
                sheet.source().lost().stream().mapToLong(ReadPlaces::step).reduce(0, (one, other) -> one | other);
    }

    CertificationSheet sheet() {
        return sheet;
    }

    RuleContext context() {
        return context;
    }

    /** Returns a text in lower case, without accents, with straight apostrophes and single spaces. */
    public String folded(String text) {
        return foldedText(text).toString();
    }

    /** Returns the folded text, which also gives access to the original words. */
    public FoldedText foldedText(String text) {
        return folded.computeIfAbsent(text, FoldedText::of);
    }

    /** Checks whether a text states something other than an absence, and is not a placeholder. */
    public boolean isStated(Prose text) {
        return !text.isEmpty()
                && stated.computeIfAbsent(
                        text, t -> !t.statesAbsence() && !PlaceholderText.statesNothing(foldedText(t.text())));
    }

    public ProseItems items(Prose text) {
        return items.computeIfAbsent(text, Prose::items);
    }

    SkillList skills(Prose text) {
        return skills.computeIfAbsent(
                text, t -> t.statesAbsence() ? SkillList.NONE : SkillList.of(outline(t), this::skill));
    }

    /** Returns the levels of a list. */
    public Outline outline(Prose text) {
        return outlines.computeIfAbsent(text, Prose::outline);
    }

    /** Returns an item as a skill. Shared, because the list of the certification mostly repeats those of its blocks. */
    private Skill skill(String item) {
        return skillOfItem.computeIfAbsent(item, Skill::of);
    }

    /** Returns the skills that lack some words, read when the first rule asks for them. */
    public List<Skill> skillsWithout(WordPatterns words, Supplier<List<Skill>> reader) {
        return skillsWithout.computeIfAbsent(words, w -> reader.get());
    }

    /** Returns the lists of skills of the blocks, read when the first rule asks for them. */
    List<SkillText> skillsOfBlocks(Supplier<List<SkillText>> reader) {
        if (skillsOfBlocks == null) {
            skillsOfBlocks = reader.get();
        }
        return skillsOfBlocks;
    }

    /** Returns the positions of the pathways whose jury texts are checked, read when the first rule asks for them. */
    public List<Integer> juriesOfPathways(Supplier<List<Integer>> reader) {
        if (juriesOfPathways == null) {
            juriesOfPathways = reader.get();
        }
        return juriesOfPathways;
    }

    public JuryComposition jury(AccessPathway pathway) {
        return juries.computeIfAbsent(pathway.jury(), JuryComposition::of);
    }

    /** Returns the reading of a text on obtaining the certification by accumulating blocks. */
    public AccumulationReading accumulation(Prose text) {
        return accumulations.computeIfAbsent(text, AccumulationReading::of);
    }

    public BlockCardinals cardinals(Prose text) {
        return cardinals.computeIfAbsent(text, BlockCardinals::in);
    }

    /** Returns the blocks, grouped by the candidates who need them. */
    public BlockOptionGroups optionGroups() {
        if (optionGroups == null) {
            optionGroups = BlockOptionGroups.of(sheet);
        }
        return optionGroups;
    }

    /** Returns the same as {@link Source#hasLost}, but faster. */
    public boolean hasLost(SheetPointer pointer) {
        if (sheet.source().lost().isEmpty()) {
            return false;
        }
        return lostPatterns.stream().anyMatch(pattern -> pattern.covers(pointer)) || isInLostPlace(pointer.value());
    }

    private boolean isInLostPlace(String pointer) {
        String place = pointer;
        while (!place.isEmpty() && !lostPlaces.contains(place)) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lostPlaces.contains(place);
    }

    /** Returns those of some places that the source has lost, completely or in part. */
    List<SheetPointer> lost(List<SheetPointer> places) {
        return new ReadPlaces(places).lost(this);
    }

    long lostSteps() {
        return lostSteps;
    }

    /** Returns the same as {@link Source#overlapsLost}. Results are kept, because many rules read the same places. */
    boolean isLostInPart(SheetPointer place) {
        return lost.computeIfAbsent(place, sheet.source()::overlapsLost);
    }
}
