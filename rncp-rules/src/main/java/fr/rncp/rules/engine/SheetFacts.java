package fr.rncp.rules.engine;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.jury.JuryComposition;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.ProseItems;
import fr.rncp.model.text.FoldedText;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.reading.AccumulationReading;
import fr.rncp.rules.reading.BlockCardinals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sheet under examination and what its texts say, read once for all rules. For one thread. */
public final class SheetFacts {

    /** Room for the texts of most sheets. */
    private static final int MANY = 256;

    private final CertificationSheet sheet;
    private final RuleContext context;
    private final Set<String> lostPlaces;

    /** The parts of a sheet of which some place is lost: few, and rules ask for places in all of them. */
    private final Set<String> lostParts;

    private final Map<SheetPointer, Boolean> touched = new HashMap<>();
    private final Map<String, Boolean> lostPointers = new HashMap<>();
    private final Map<String, FoldedText> folded = new HashMap<>(MANY);
    private final Map<Prose, ProseItems> items = new HashMap<>();
    private final Map<Prose, SkillList> skills = new HashMap<>();
    private final Map<String, Skill> skillOfItem = new HashMap<>(MANY);
    private @Nullable List<SkillText> skillsOfBlocks;
    private final Map<Prose, JuryComposition> juries = new HashMap<>();
    private final Map<Prose, AccumulationReading> accumulations = new HashMap<>();
    private final Map<Prose, BlockCardinals> cardinals = new HashMap<>();

    /** Nothing is read yet. */
    public SheetFacts(CertificationSheet sheet, RuleContext context) {
        this.sheet = sheet;
        this.context = context;
        this.lostPlaces =
                sheet.source().lost().stream().map(SheetPointer::value).collect(Collectors.toUnmodifiableSet());
        this.lostParts = lostPlaces.stream().map(SheetFacts::firstStep).collect(Collectors.toUnmodifiableSet());
    }

    CertificationSheet sheet() {
        return sheet;
    }

    RuleContext context() {
        return context;
    }

    /** A text in small letters, without accents, with straight apostrophes and single spaces. */
    public String folded(String text) {
        return foldedText(text).toString();
    }

    /** The same, which still knows the words of the original. */
    public FoldedText foldedText(String text) {
        return folded.computeIfAbsent(text, FoldedText::of);
    }

    public ProseItems items(Prose text) {
        return items.computeIfAbsent(text, Prose::items);
    }

    SkillList skills(Prose text) {
        return skills.computeIfAbsent(text, t -> SkillList.of(t, items(t), this::skill));
    }

    /** An item as a skill: the list of the certification mostly repeats those of its blocks. */
    private Skill skill(String item) {
        return skillOfItem.computeIfAbsent(item, Skill::of);
    }

    /** The lists of skills of the blocks, read by the first rule that asks for them. */
    List<SkillText> skillsOfBlocks(Supplier<List<SkillText>> reader) {
        if (skillsOfBlocks == null) {
            skillsOfBlocks = reader.get();
        }
        return skillsOfBlocks;
    }

    public JuryComposition jury(AccessPathway pathway) {
        return juries.computeIfAbsent(pathway.jury(), JuryComposition::of);
    }

    /** What a text says of reaching the certification block by block. */
    public AccumulationReading accumulation(Prose text) {
        return accumulations.computeIfAbsent(text, AccumulationReading::of);
    }

    public BlockCardinals cardinals(Prose text) {
        return cardinals.computeIfAbsent(text, BlockCardinals::in);
    }

    /** Those of the places that the source cannot tell, wholly or in part. */
    public List<SheetPointer> lost(List<SheetPointer> places) {
        if (lostPlaces.isEmpty()) {
            return List.of();
        }
        List<SheetPointer> lost = new ArrayList<>();
        for (SheetPointer place : places) {
            if (touched.computeIfAbsent(place, this::touchesLost)) {
                lost.add(place);
            }
        }
        return List.copyOf(lost);
    }

    private boolean touchesLost(SheetPointer place) {
        return sheet.source().lost().stream().anyMatch(lost -> overlap(lost, place));
    }

    /** Whether the source has lost a place. Looked up, not searched: rules ask for every block. */
    public boolean lost(String pointer) {
        return !lostPlaces.isEmpty()
                && mayBeLost(firstStep(pointer))
                && lostPointers.computeIfAbsent(pointer, p -> lost("", p.isEmpty() ? "" : p.substring(1), p.isEmpty()));
    }

    private boolean mayBeLost(String part) {
        return lostParts.contains(part) || lostParts.contains("") || lostParts.contains("/*");
    }

    /** "/blocks" of "/blocks/0/skills". */
    private static String firstStep(String pointer) {
        int end = pointer.indexOf('/', 1);
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    /** A place is lost with any place around it, and {@code *} stands for any step. */
    private boolean lost(String around, String rest, boolean ended) {
        if (lostPlaces.contains(around) || ended) {
            return lostPlaces.contains(around);
        }
        int slash = rest.indexOf('/');
        String step = slash < 0 ? rest : rest.substring(0, slash);
        String next = slash < 0 ? "" : rest.substring(slash + 1);
        return lost(around + "/" + step, next, slash < 0) || lost(around + "/*", next, slash < 0);
    }

    public boolean inferred(String pointer) {
        return sheet.source().hasInferred(new SheetPointer(pointer));
    }

    private static boolean overlap(SheetPointer lost, SheetPointer place) {
        return lost.covers(place) || place.covers(lost);
    }
}
