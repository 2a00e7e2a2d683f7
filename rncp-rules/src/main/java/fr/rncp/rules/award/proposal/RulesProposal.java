package fr.rncp.rules.award.proposal;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.prose.TextReading;
import fr.rncp.rules.award.AwardOptions;
import fr.rncp.rules.award.RetentionPolicy;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.reading.PartialDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposes the rules that the texts of a sheet state. */
final class RulesProposal {

    private final RulesDraft draft;

    private RulesProposal(RulesDraft draft) {
        this.draft = draft;
    }

    static ProposedRules of(CertificationSheet sheet) {
        return new RulesProposal(new RulesDraft(sheet)).proposed();
    }

    private ProposedRules proposed() {
        doubtMissingText();
        ProposedBlocks blocks = new ProposedBlocks(draft);
        Optional<List<Requirement>> required = blocks.required();
        List<Condition> conditions = new ProposedConditions(draft).all();
        Optional<RetentionPolicy> retention = ProposedRetention.in(draft);
        AwardOptions options = options();
        leftOut();
        return new ProposedRules(
                draft.sheet.number(),
                required.map(parts -> Requirement.allOf(joined(parts, conditions))),
                blocks.optional(),
                retention,
                options,
                draft.evidence,
                List.copyOf(draft.doubts));
    }

    private static List<Requirement> joined(List<Requirement> parts, List<Condition> conditions) {
        List<Requirement> all = new ArrayList<>(parts);
        all.addAll(conditions);
        return all;
    }

    private void doubtMissingText() {
        if (draft.sheet.source().overlapsLost(RulesDraft.TEXT)) {
            draft.doubt(DoubtKind.TEXT_LOST, RulesDraft.TEXT);
        } else if (draft.reading.demands().isEmpty()) {
            draft.doubt(DoubtKind.TEXT_SILENT, RulesDraft.TEXT);
        }
    }

    private AwardOptions options() {
        List<TextReading<PartialDocument>> documents = draft.reading.partialDocuments();
        Optional<TextReading<PartialDocument>> booklet = documents.stream()
                .filter(document -> document.value() == PartialDocument.CERTIFICATION_BOOKLET)
                .findFirst();
        booklet.ifPresent(document -> draft.read(RulesDraft.reason("award.part.booklet"), document));
        return booklet.isPresent()
                ? AwardOptions.DEFAULT.withPartialDocument(PartialDocument.CERTIFICATION_BOOKLET)
                : AwardOptions.DEFAULT;
    }

    /** Records the statements of the text that rules cannot express. */
    private void leftOut() {
        draft.reading
                .outcome(AwardExtent.PARTIAL)
                .filter(said -> said.value().possible().isNo())
                .ifPresent(said -> draft.doubt(DoubtKind.NO_PARTIAL_VALIDATION, RulesDraft.TEXT, said.excerpt()));
        draft.reading
                .correspondences()
                .filter(said -> said.value().isYes())
                .ifPresent(said -> draft.doubt(DoubtKind.EQUIVALENCES_UNNAMED, RulesDraft.TEXT, said.excerpt()));
    }
}
