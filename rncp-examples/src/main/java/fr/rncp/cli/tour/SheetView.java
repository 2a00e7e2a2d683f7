package fr.rncp.cli.tour;

import fr.rncp.cli.terminal.Headings;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.cli.terminal.ValueWords;
import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.Classification;
import fr.rncp.model.Registration;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.jury.JuryComposition;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Code;
import fr.rncp.model.value.Coded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A sheet formatted for people in a terminal. Absent values are shown as "not stated". */
final class SheetView {

    private static final int NAME = 17;
    private static final int CODE = 7;
    private static final int PATHWAY = 64;
    private static final String MARGIN = "  ";

    private final CertificationSheet sheet;
    private final Headings headings;
    private final StringBuilder out = new StringBuilder();

    private SheetView(CertificationSheet sheet, Headings headings) {
        this.sheet = sheet;
        this.headings = headings;
    }

    static String of(CertificationSheet sheet, Headings headings) {
        SheetView view = new SheetView(sheet, headings);
        view.title();
        view.classification(sheet.classification());
        view.bodies();
        view.registration(sheet.registration());
        view.blocks();
        view.pathways();
        view.statistics();
        return view.out.toString();
    }

    private void title() {
        String title = sheet.title().orElse("(title " + ValueWords.NOT_STATED + ")");
        out.append(headings.title(TextLayout.wrap(sheet.number() + "  " + title, TextLayout.WIDTH)));
        out.append('\n');
    }

    private void classification(Classification codes) {
        line("Level", ValueWords.of(codes.level().map(level -> level.number())));
        codes("Type of award", codes.diplomaType().stream().toList());
        codes("NSF", codes.nsf());
        codes("Formacode", codes.formacodes());
        codes("ROME", codes.rome());
    }

    private void codes(String name, List<? extends Coded<? extends Code>> codes) {
        if (codes.isEmpty()) {
            line(name, ValueWords.NOT_STATED);
        }
        String heading = name;
        for (Coded<? extends Code> code : codes) {
            String start = MARGIN
                    + TextLayout.left(heading, NAME)
                    + TextLayout.left(code.code().value(), CODE);
            out.append(TextLayout.hanging(start, code.label().orElse("(label " + ValueWords.NOT_STATED + ")")));
            heading = "";
        }
    }

    private void bodies() {
        if (sheet.certifyingBodies().isEmpty()) {
            line("Certifying body", ValueWords.NOT_STATED);
        }
        sheet.certifyingBodies().forEach(body -> line("Certifying body", body(body)));
        int partners = sheet.partners().size();
        line("Partners", partners == 0 ? noPartner() : Integer.toString(partners));
    }

    private String noPartner() {
        return sheet.mayHavePartners().isNo() ? "none, as stated" : ValueWords.NOT_STATED;
    }

    private static String body(CertifyingBody body) {
        StringJoiner text = new StringJoiner(", ");
        text.add(ValueWords.of(body.legalName()));
        body.siret().ifPresent(siret -> text.add("SIRET " + siret));
        body.website().ifPresent(text::add);
        return text.toString();
    }

    private void registration(Registration registration) {
        line("Registered", ValueWords.of(registration.type()));
        line("Active", ValueWords.answer(registration.active()));
        line("Decided on", ValueWords.day(registration.decisionDate()));
        line("In effect from", ValueWords.day(registration.effectiveDate()));
        line("Ends on", ValueWords.day(registration.endDate()));
        line("Last award on", ValueWords.day(registration.awardDeadline()));
    }

    private void blocks() {
        section("Blocks of skills", sheet.blocks().isEmpty());
        for (SkillBlock block : sheet.blocks()) {
            String code = block.code().map(c -> c.value() + "  ").orElse("");
            out.append(TextLayout.hanging(MARGIN + code, block.title().orElse(ValueWords.NOT_STATED)));
            skills(block.skills());
        }
    }

    private void skills(Prose skills) {
        if (skills.isEmpty()) {
            out.append("    skills: ").append(ValueWords.NOT_STATED).append('\n');
        }
        skills.items().items().forEach(skill -> out.append(TextLayout.hanging("    - ", skill)));
    }

    private void pathways() {
        section(
                TextLayout.left("Access pathways and their juries", MARGIN.length() + PATHWAY) + "open?",
                sheet.accessPathways().isEmpty());
        byJury().forEach((jury, pathways) -> {
            pathways.forEach(this::pathway);
            jury(pathways.size() == 1 ? "    jury: " : "    jury of these " + pathways.size() + ": ", jury);
        });
    }

    /** Shows a jury once for several pathways: most sheets repeat it for each. */
    private Map<Prose, List<AccessPathway>> byJury() {
        return sheet.accessPathways().stream()
                .collect(Collectors.groupingBy(AccessPathway::jury, LinkedHashMap::new, Collectors.toList()));
    }

    private void pathway(AccessPathway pathway) {
        out.append(MARGIN)
                .append(TextLayout.left(ValueWords.pathway(pathway.pathway()), PATHWAY))
                .append(ValueWords.answer(pathway.available()))
                .append('\n');
    }

    private void jury(String name, Prose jury) {
        if (jury.isEmpty()) {
            out.append(name).append(ValueWords.NOT_STATED).append('\n');
            return;
        }
        out.append(TextLayout.hanging(name, jury.text()));
        JurySentence.of(JuryComposition.of(jury))
                .ifPresent(sentence -> out.append(TextLayout.hanging("    read as: ", sentence)));
    }

    private void statistics() {
        section("Statistics of the cohorts", sheet.statistics().isEmpty());
        out.append(StatisticsTable.of(sheet.statistics(), MARGIN));
    }

    private void section(String name, boolean empty) {
        out.append('\n').append(headings.section(name)).append('\n');
        if (empty) {
            out.append(MARGIN).append(ValueWords.NOT_STATED).append('\n');
        }
    }

    private void line(String name, String value) {
        out.append(TextLayout.hanging(MARGIN + TextLayout.left(name, NAME), value));
    }
}
