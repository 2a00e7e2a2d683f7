package fr.rncp.rules.catalogue.identity;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.catalogue.identity.LevelMentions.Mention;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds awards by their names in a prerequisite: "titulaire d'une licence", "BTS exigé", "niveau bac + 3". */
final class AwardMentions {

    private static final int BACCALAUREAT = 4;

    /** The years after the baccalauréat and the level of the award that ends them. */
    private static final Map<String, Integer> LEVEL_OF_YEARS =
            Map.of("1", 4, "2", 5, "3", 6, "4", 6, "5", 7, "6", 7, "7", 7, "8", 8);

    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("doctorat", 8),
            Map.entry("master", 7),
            Map.entry("diplome d'ingenieur", 7),
            Map.entry("titre d'ingenieur", 7),
            Map.entry("licence", 6),
            Map.entry("bachelor universitaire", 6),
            Map.entry("un but", 6),
            Map.entry("du but", 6),
            Map.entry("le but", 6),
            Map.entry("bts", 5),
            Map.entry("btsa", 5),
            Map.entry("dut", 5),
            Map.entry("deug", 5),
            Map.entry("deust", 5),
            Map.entry("brevet professionnel", 4),
            Map.entry("bp", 4),
            Map.entry("cap", 3),
            Map.entry("bep", 3));

    /** The same words name sports licences, permits to do something, and plain aims. */
    private static final String NAME = "(?:(?<award>doctorat|master(?! class)|(?:diplome|titre) d'ingenieur"
            + "|licence(?! (?:de |d'|iv\\b|iii\\b|[0-9]|sportive|federale|d exploitation|moto))|bachelor universitaire"
            + "|(?:un|du|le) but(?! (?:profession|person|clair|precis|de |d'|bien))|btsa?|dut|deug|deust|brevet professionnel|bp|cap(?! (?:a|vers) )|bep)s?"
            + "|bac(?:calaureat)?(?: pro(?:fessionnel)?)?(?: ?\\+ ?(?<years>[1-8]))?)\\b";

    private static final Pattern AWARD = Pattern.compile("(?<![\\w-])" + NAME);

    private static final WordPatterns HELD = WordPatterns.atWordStart(Stream.of(
                    "titulaires?(?:\\(s\\))?",
                    "posseder",
                    "possede",
                    "detenir",
                    "detient",
                    "detenteurs?",
                    "obtenu",
                    "valide",
                    "justifie[rz]?",
                    "avoir",
                    "niveau",
                    "diplomes?")
            .map(word -> word
                    + "(?: (?:d'|de |du |un |une |le |la |l'|au moins |au minimum |minimum |niveau |diplome ){0,4}| d')?"
                    + NAME)
            .toArray(String[]::new));

    private static final Pattern DEMANDED = Pattern.compile("[ \\n]*(?:un |une |le |la )?" + NAME
            + "[^.;:\\n]{0,40}?\\b(?:exigee?|requise?|obligatoire|demandee?|imperati)");

    private AwardMentions() {}

    /** Returns all awards that the text names. */
    static List<Mention> in(FoldedText entry) {
        return AWARD.matcher(entry.toString())
                .results()
                .map(found -> mention(entry, found))
                .toList();
    }

    /** Checks whether the text requires an award that it names. */
    static boolean areRequired(FoldedText entry) {
        return HELD.matchIn(entry) || DEMANDED.matcher(entry.toString()).lookingAt();
    }

    private static Mention mention(FoldedText entry, MatchResult found) {
        String name = found.group(1);
        String years = found.group(2);
        int level = name == null ? levelOfYears(years) : LEVELS.getOrDefault(name, 0);
        return new Mention(String.valueOf(level), Set.of(level), entry.excerpt(found.start(), found.end()));
    }

    /** The baccalauréat without years after it is of level 4. */
    private static int levelOfYears(@Nullable String years) {
        return years == null ? BACCALAUREAT : LEVEL_OF_YEARS.getOrDefault(years, BACCALAUREAT);
    }
}
