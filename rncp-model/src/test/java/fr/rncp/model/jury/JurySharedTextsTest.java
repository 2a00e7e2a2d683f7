package fr.rncp.model.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.prose.Prose;
import fr.rncp.realdata.RealElement;
import fr.rncp.realdata.RealExports;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reads the distinct jury texts of the real sheets; the expectations are hand-written from the texts. */
class JurySharedTextsTest {

    private static final List<String> PATHWAYS = List.of("FI", "CA", "FC", "CQ", "CL", "VAE");

    /** First place of each text, and what it says, with the number of roles. */
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("RNCP34762 FI", "chair; roles 3"),
            Map.entry("RNCP35625 FI", "roles 4"),
            Map.entry("RNCP35625 FC", "roles 3"),
            Map.entry("RNCP35625 CL", "roles 0"),
            Map.entry("RNCP35625 VAE", "roles 3"),
            Map.entry("RNCP35419 FI", "members ≥ 4?; professionals 2; roles 2"),
            Map.entry("RNCP35419 VAE", "members ≥ 4?; professionals 2; roles 3"),
            Map.entry("RNCP37488 FI", "parity OTHER; parity EMPLOYERS_AND_EMPLOYEES; roles 2"),
            Map.entry("RNCP40344 CA", "members ≥ 3?; chair; parity EMPLOYERS_AND_EMPLOYEES?; roles 3"),
            Map.entry("RNCP37674 CA", "professional share 1/1; roles 1"),
            Map.entry("RNCP35959 FI", "members 7; professionals 6; externals 6; external share 6/7; chair; roles 2"),
            Map.entry("RS6232 FC", "members ≥ 3?; roles 3"),
            Map.entry("RS5568 FI", "members 2; roles 1"),
            Map.entry("RS6604 FC", "members ≥ 2?; professionals 2; external share ≥ 50/100; roles 1"),
            Map.entry("RS7485 FC", "members ≥ 3?; roles 3"),
            Map.entry(
                    "RS7423 FC",
                    "members 2; professionals 1; externals 1; external share 1/2; chair; casting vote YES; roles 2"));

    private static final Map<String, String> CHAIRS = Map.of(
            "RNCP34762 FI", "un président du jury",
            "RNCP40344 CA", "1 docteur vétérinaire",
            "RNCP35959 FI", "1 président de jury interne",
            "RS7423 FC", "un professionnel externe");

    @Test
    void readsEveryText() {
        Map<String, String> read = new TreeMap<>();
        distinctTexts().forEach((place, text) -> read.put(place, summary(JuryComposition.of(Prose.of(text)))));
        assertThat(read).isEqualTo(new TreeMap<>(EXPECTED));
    }

    private static String summary(JuryComposition jury) {
        String line = JurySummary.of(jury).replaceAll("chair [^;]*(?=;|$)", "chair");
        return (line.isEmpty() ? "" : line + "; ") + "roles " + jury.roles().size();
    }

    @Test
    void tellsWhoChairs() {
        Map<String, String> texts = distinctTexts();
        CHAIRS.forEach((place, who) -> {
            String chair = JuryComposition.of(Prose.of(texts.getOrDefault(place, "")))
                    .chair()
                    .orElseThrow()
                    .value();
            assertThat(chair.substring(0, who.length())).isEqualTo(who);
        });
    }

    private static Map<String, String> distinctTexts() {
        Map<String, String> places = new HashMap<>();
        List<String> seen = new ArrayList<>();
        for (RealElement sheet : RealExports.sheets()) {
            for (String pathway : PATHWAYS) {
                String text = sheet.all("SI_JURY_" + pathway).stream()
                        .flatMap(jury -> jury.texts("COMPOSITION").stream())
                        .findFirst()
                        .orElse("");
                if (!text.isBlank() && !seen.contains(text)) {
                    seen.add(text);
                    places.put(sheet.number() + " " + pathway, text);
                }
            }
        }
        return places;
    }
}
