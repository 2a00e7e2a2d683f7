package fr.rncp.examples;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Classification;
import fr.rncp.model.Description;
import fr.rncp.model.EditorialState;
import fr.rncp.model.Partner;
import fr.rncp.model.Prerequisites;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.SpecificRegister;
import fr.rncp.model.Territories;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A plausible random sheet. The order of the draws determines the sheet of a seed: a test pins it. */
final class RandomSheet {

    /** The numbers of random sheets, between those of the samples and the highest possible number. */
    private static final int FIRST_NUMBER = 7000;

    private static final int LAST_NUMBER = 9999;

    private final long seed;
    private final Draws draws;
    private final RandomTexts texts;
    private final RandomBodies bodies;

    private RandomSheet(long seed) {
        this.seed = seed;
        draws = new Draws(seed);
        texts = new RandomTexts(draws);
        bodies = new RandomBodies(draws);
    }

    static CertificationSheet of(long seed) {
        RandomSheet sheet = new RandomSheet(seed);
        return sheet.draws.percent(20) ? sheet.rs() : sheet.rncp();
    }

    private CertificationSheet rncp() {
        MadeUpTrade trade = draws.pick(MadeUpTrades.RNCP);
        boolean options = draws.percent(20);
        SheetNumber number = number("RNCP");
        List<SkillBlock> blocks = blocks(number, parts(trade, options));
        CertificationSheet sheet = common(number, trade, RandomRegistration.rncp(draws))
                .addAllBlocks(blocks)
                .prerequisites(prerequisites(blocks))
                .build();
        return sheet.withClassification(sheet.classification().withLevel(draws.pick(trade.levels())))
                .withAccessPathways(texts.pathways(sheet))
                .withDescription(description(trade, blocks).withAccumulation(Prose.of(texts.accumulation(options))));
    }

    private CertificationSheet rs() {
        MadeUpTrade trade = draws.pick(MadeUpTrades.RS);
        CertificationSheet sheet = common(number("RS"), trade, RandomRegistration.rs(draws))
                .prerequisites(prerequisites(List.of()))
                .specificRegister(SpecificRegister.builder()
                        .validity(Prose.of(draws.pick(List.of("", "3 ans", "5 ans"))))
                        .partialValidation(Answer.of(draws.percent(30)))
                        .build())
                .build();
        List<String> skills = texts.skills(trade.blocks().get(0).skills());
        return sheet.withAccessPathways(texts.pathways(sheet))
                .withDescription(objectives(trade)
                        .skills(RandomTexts.list(skills))
                        .assessment(Prose.of(texts.assessment()))
                        .build());
    }

    private SheetNumber number(String register) {
        return FictionalParts.number(register, draws.between(FIRST_NUMBER, LAST_NUMBER));
    }

    private CertificationSheet.Builder common(SheetNumber number, MadeUpTrade trade, RandomRegistration registration) {
        List<Partner> partners = bodies.partners(registration);
        return CertificationSheet.builder()
                .number(number)
                .title(FictionalParts.title(draws.pick(trade.titles())))
                .editorialState(EditorialState.PUBLISHED)
                .registration(registration.registration())
                .legalReferences(registration.legalReferences())
                .statistics(registration.statistics())
                .classification(Classification.builder()
                        .addNsf(trade.nsf())
                        .addFormacodes(trade.formacode())
                        .addAllRome(trade.rome())
                        .build())
                .certifyingBodies(bodies.certifiers())
                .partners(partners)
                .mayHavePartners(Answer.of(!partners.isEmpty()))
                .territories(territories());
    }

    private Territories territories() {
        return Territories.builder()
                .newCaledonia(Answer.of(draws.percent(10)))
                .frenchPolynesia(Answer.of(draws.percent(10)))
                .build();
    }

    /** Draws two to six blocks; the last two are options if there are options, as only their titles show. */
    private List<MadeUpTrade.TradeBlock> parts(MadeUpTrade trade, boolean options) {
        List<MadeUpTrade.TradeBlock> all = trade.blocks();
        if (!options) {
            return draws.some(all, draws.between(2, all.size()));
        }
        int shared = all.size() - 2;
        List<MadeUpTrade.TradeBlock> blocks =
                new ArrayList<>(draws.some(all.subList(0, shared), draws.between(2, shared)));
        blocks.add(option(all.get(shared), "A"));
        blocks.add(option(all.get(shared + 1), "B"));
        return blocks;
    }

    private static MadeUpTrade.TradeBlock option(MadeUpTrade.TradeBlock block, String name) {
        return new MadeUpTrade.TradeBlock(block.title() + " (option " + name + ")", block.skills());
    }

    private List<SkillBlock> blocks(SheetNumber number, List<MadeUpTrade.TradeBlock> parts) {
        List<SkillBlock> blocks = new ArrayList<>();
        for (MadeUpTrade.TradeBlock part : parts) {
            blocks.add(SkillBlock.builder()
                    .code(SkillBlockCode.of(number + "BC0" + (blocks.size() + 1)))
                    .title(part.title())
                    .skills(RandomTexts.list(texts.skills(draws.some(part.skills(), draws.between(2, 3)))))
                    .assessment(Prose.of(texts.assessment()))
                    .build());
        }
        return draws.percent(10) ? withEntryPrerequisite(blocks) : blocks;
    }

    private static List<SkillBlock> withEntryPrerequisite(List<SkillBlock> blocks) {
        int last = blocks.size() - 1;
        blocks.set(last, blocks.get(last).withEntryPrerequisite(Prose.of("Avoir suivi la formation du premier bloc")));
        return blocks;
    }

    private Prerequisites prerequisites(List<SkillBlock> blocks) {
        return Prerequisites.builder()
                .entry(Prose.of(texts.entry()))
                .blocksHaveOwn(Answer.of(blocks.stream()
                        .anyMatch(block -> !block.entryPrerequisite().isEmpty())))
                .build();
    }

    private Description description(MadeUpTrade trade, List<SkillBlock> blocks) {
        return objectives(trade)
                .activities(RandomTexts.list(blocks.stream()
                        .map(block -> block.title().orElseThrow())
                        .toList()))
                .skills(Prose.of(
                        blocks.stream().map(block -> block.skills().text()).collect(Collectors.joining("    "))))
                .assessment(Prose.of(texts.assessment()))
                .sectors(Prose.of(texts.sectors()))
                .jobs(RandomTexts.list(trade.titles()))
                .build();
    }

    /** Contains the seed, so that two seeds never yield the same sheet. */
    private Description.Builder objectives(MadeUpTrade trade) {
        return Description.builder()
                .objectives(Prose.of("Exemple fictif, tiré au sort avec la graine " + seed + ", du domaine : "
                        + trade.nsf().label().orElseThrow()));
    }
}
