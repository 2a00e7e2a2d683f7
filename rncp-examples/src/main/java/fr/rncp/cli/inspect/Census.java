package fr.rncp.cli.inspect;

import fr.rncp.cli.terminal.Words;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Classification;
import fr.rncp.model.EditorialState;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Register;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts of the sheets of a file and of their content. */
final class Census implements Consumer<CertificationSheet> {

    /** The published state of a registration. */
    private enum Status {
        ACTIVE,
        INACTIVE
    }

    private long sheets;
    private long sheetsWithExtensions;
    private final Amount blocks = new Amount();
    private final Amount partners = new Amount();
    private final Counts<String> feedVersions = new Counts<>();
    private final Counts<LocalDate> exportDays = new Counts<>();
    private final Counts<Register> registers = new Counts<>();
    private final Counts<String> levels = new Counts<>();
    private final Counts<Status> statuses = new Counts<>();
    private final Counts<RegistrationType> types = new Counts<>();
    private final Counts<EditorialState> states = new Counts<>();

    /** A number of items and the number of sheets that contain them. */
    private static final class Amount {
        private long total;
        private long sheets;

        private void add(Collection<?> items) {
            total += items.size();
            sheets += items.isEmpty() ? 0 : 1;
        }

        private String inWords(Words words) {
            return total == 0
                    ? words.of("none")
                    : words.of("in", words.number(total), words.count("sheetCount", sheets));
        }
    }

    @Override
    public void accept(CertificationSheet sheet) {
        sheets++;
        sheetsWithExtensions += sheet.extensions().isEmpty() ? 0 : 1;
        blocks.add(sheet.blocks());
        partners.add(sheet.partners());
        feedVersions.add(sheet.source().feedVersion());
        exportDays.add(sheet.source().exportedOn());
        registers.add(Optional.of(sheet.number().register()));
        levels.add(level(sheet.classification()));
        statuses.add(status(sheet.registration().active()));
        types.add(sheet.registration().type());
        states.add(sheet.editorialState());
    }

    long sheets() {
        return sheets;
    }

    /** Returns the counts of each kind, by its name. */
    Map<String, Counts<?>> groups() {
        Map<String, Counts<?>> groups = new LinkedHashMap<>();
        groups.put("feedVersion", feedVersions);
        groups.put("exportDate", exportDays);
        groups.put("register", registers);
        groups.put("level", levels);
        groups.put("status", statuses);
        groups.put("registration", types);
        groups.put("editorialState", states);
        return groups;
    }

    /** Returns the counts of the content of the sheets. */
    Map<String, String> contents(Words words) {
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put("blocks", blocks.inWords(words));
        contents.put("partners", partners.inWords(words));
        contents.put(
                "extensions",
                sheetsWithExtensions == 0
                        ? words.of("none")
                        : words.of("inSheets", words.count("sheetCount", sheetsWithExtensions)));
        return contents;
    }

    /** Returns the level, or a published code that is not a level: {@code AUCUN}. */
    private static Optional<String> level(Classification classification) {
        return classification
                .level()
                .map(level -> String.valueOf(level.number()))
                .or(() -> classification
                        .levelAsPublished()
                        .map(published -> published.code().value()));
    }

    private static Optional<Status> status(Answer active) {
        return switch (active) {
            case YES -> Optional.of(Status.ACTIVE);
            case NO -> Optional.of(Status.INACTIVE);
            case UNKNOWN -> Optional.empty();
        };
    }
}
