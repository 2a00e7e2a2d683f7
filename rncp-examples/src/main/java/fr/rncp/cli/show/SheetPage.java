package fr.rncp.cli.show;

import fr.rncp.cli.terminal.Headings;
import fr.rncp.cli.terminal.PrintableText;
import fr.rncp.cli.terminal.ShownValues;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.io.SheetJson;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.rules.report.FormPart;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a sheet as text: every value that the sheet has, under the headings of the public page and with its names. For
 * one sheet.
 */
final class SheetPage {

    private static final int MARGIN = 2;
    private static final int STEP = 2;

    private final CertificationSheet sheet;
    private final Language language;
    private final ShownValues values;
    private final Map<FormPart, StringBuilder> parts = new EnumMap<>(FormPart.class);

    private SheetPage(CertificationSheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
        this.values = ShownValues.in(language);
    }

    static String of(CertificationSheet sheet, Language language, Headings headings) {
        return new SheetPage(sheet, language).text(headings);
    }

    private String text(Headings headings) {
        JsonNode json = new JsonMapper().readTree(SheetJson.write(sheet));
        json.forEachEntry((name, value) -> {
            if (!name.equals("version") && !name.equals("source")) {
                add("/" + name, value, MARGIN, "");
            }
        });
        String title = sheet.number() + sheet.title().map(text -> "  " + text).orElse("");
        StringBuilder out = new StringBuilder();
        TextLayout.wrap(title, TextLayout.WIDTH)
                .forEach(line -> out.append(headings.bold(line)).append('\n'));
        parts.forEach((part, text) -> out.append('\n')
                .append(headings.section(part.heading(language)))
                .append('\n')
                .append(text));
        return out.toString();
    }

    /** Adds a value, or the values in it. The words of the place around it are not repeated. */
    private void add(String pointer, JsonNode value, int margin, String around) {
        String words = new SheetPointer(pointer).describe(sheet, language);
        String label =
                PrintableText.oneLine(words.startsWith(around + ", ") ? words.substring(around.length() + 2) : words);
        if (value.isObject()) {
            addParts(pointer, value, margin, label, words);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                add(pointer + "/" + i, value.get(i), margin, around);
            }
        } else {
            line(pointer, margin, label, shown(pointer, value));
        }
    }

    private void addParts(String pointer, JsonNode value, int margin, String label, String words) {
        boolean isItem = pointer.matches(".*/[0-9]+");
        if (isCoded(pointer, value)) {
            String code = isItem ? "" : value.path("code").asString("") + " ";
            line(pointer, margin, label, code + value.path("label").asString(""));
            return;
        }
        if (isItem) {
            target(pointer).append(" ".repeat(margin)).append(label).append('\n');
        }
        value.forEachEntry((name, part) -> add(pointer + "/" + name, part, isItem ? margin + STEP : margin, words));
    }

    /** Checks whether a value is only a code with its label; an item is named by its code. */
    private static boolean isCoded(String pointer, JsonNode value) {
        return pointer.startsWith("/classification/") && value.has("code");
    }

    private String shown(String pointer, JsonNode value) {
        Optional<Object> known = new SheetPointer(pointer).valueIn(sheet);
        if (known.isPresent() && known.get() instanceof QualificationLevel level) {
            return String.valueOf(level.number());
        }
        return known.filter(found -> found instanceof Enum || found instanceof LocalDate)
                .map(values::of)
                .orElseGet(() -> value.asString(""));
    }

    private void line(String pointer, int margin, String label, String value) {
        String colon = language == Language.FRENCH ? "\u00A0: " : ": ";
        StringBuilder out = target(pointer);
        if (value.indexOf('\n') < 0) {
            out.append(hanging(margin, label + (value.isEmpty() ? "" : colon + value)));
            return;
        }
        out.append(hanging(margin, label + colon.stripTrailing()));
        value.lines().forEach(line -> out.append(hanging(margin + STEP, line)));
    }

    private static String hanging(int margin, String text) {
        return TextLayout.hanging(" ".repeat(margin), text);
    }

    private StringBuilder target(String pointer) {
        return parts.computeIfAbsent(FormPart.of(new SheetPointer(pointer)), part -> new StringBuilder());
    }
}
