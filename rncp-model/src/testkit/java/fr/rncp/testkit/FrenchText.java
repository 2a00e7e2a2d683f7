package fr.rncp.testkit;

import java.util.List;

/**
 * Invented French prose that resembles the texts of the register: accents, typographic apostrophes, bullets, and line
 * breaks that became runs of two or more spaces. Not thread-safe: every text is built in the same buffer.
 */
final class FrenchText {

    private static final String LOST_BREAK = "    ";
    private static final String LOST_PARAGRAPH = "        ";

    private final SeededRandom random;
    private final int percent;
    private final StringBuilder text = new StringBuilder();

    /** Creates a generator that scales all requested lengths by the given percentage. */
    FrenchText(SeededRandom random, int percent) {
        this.random = random;
        this.percent = percent;
    }

    /** Returns a title, sometimes with a trailing space, as typed by authors. */
    CharSequence title() {
        text.setLength(0);
        text.append(random.pick(FrenchWords.TRADES)).append(' ').append(random.pick(FrenchWords.COMPLEMENTS));
        if (random.percent(30)) {
            text.append(" – option ").append(random.pick(FrenchWords.THEMES));
        }
        return random.percent(15) ? text.append(' ') : text;
    }

    /**
     * Returns a text between the two lengths in characters, more often a short one: sentences, a bulleted list or coded
     * skills.
     */
    CharSequence prose(int shortest, int longest) {
        text.setLength(0);
        int length = (int) ((long) random.mostlySmall(shortest, longest) * percent / 100);
        switch (random.below(5)) {
            case 0 -> list("- ", " ;" + LOST_BREAK, length);
            case 1 -> list("* ", LOST_BREAK, length);
            case 2 -> codedSkills(length);
            default -> paragraphs(length);
        }
        return text;
    }

    /** Returns a description of the members of a jury. */
    String jury() {
        text.setLength(0);
        text.append("Le jury est composé de ").append(random.between(2, 5)).append(" membres");
        if (random.percent(60)) {
            text.append(", dont au moins ").append(random.pick(FrenchWords.JURY_SHARES));
        }
        text.append(" :");
        int end = random.mostlySmall(80, 900) * percent / 100;
        do {
            text.append(LOST_BREAK).append("- ").append(random.pick(FrenchWords.JURY_MEMBERS));
            text.append(' ').append(random.pick(FrenchWords.COMPLEMENTS)).append(" ;");
        } while (text.length() < end);
        return text.toString();
    }

    /** Returns the title of a legal text. The title contains the date, even if the separate date is missing. */
    CharSequence legalTitle(int year) {
        text.setLength(0);
        return text.append("Arrêté du ")
                .append(random.between(2, 28))
                .append(" mars ")
                .append(year)
                .append(" relatif à ")
                .append(random.pick(List.of("l’enregistrement", "la création", "la modification")))
                .append(" du titre « ")
                .append(random.pick(FrenchWords.TRADES))
                .append(" », publié au Journal officiel");
    }

    /** Returns not a single address but several, with words and stray bullets between them. */
    CharSequence link() {
        text.setLength(0);
        text.append("https://www.organisme").append(random.below(500)).append(".example/certification");
        if (random.percent(30)) {
            text.append(LOST_BREAK)
                    .append("Référentiel & annexes : https://docs.example/?id=")
                    .append(random.below(9000));
        }
        return random.percent(5) ? text.append(LOST_BREAK).append("*       *") : text;
    }

    private void paragraphs(int length) {
        while (text.length() < length) {
            sentence();
            text.append(random.percent(15) ? LOST_PARAGRAPH : " ");
        }
        text.setLength(Math.max(1, text.length() - 1));
    }

    private void sentence() {
        text.append(random.pick(FrenchWords.SUBJECTS)).append(' ');
        text.append(random.pick(FrenchWords.MODALS)).append(' ');
        task();
        text.append('.');
    }

    private void list(String bullet, String separator, int length) {
        int end = text.length() + length;
        text.append(bullet);
        task();
        while (text.length() < end) {
            text.append(separator).append(bullet);
            task();
        }
    }

    private void codedSkills(int length) {
        int skill = 1;
        do {
            text.append(skill == 1 ? "C1." : "      C1.").append(skill++).append(' ');
            task();
        } while (text.length() < length);
    }

    private void task() {
        text.append(random.pick(FrenchWords.VERBS)).append(' ');
        text.append(random.pick(FrenchWords.OBJECTS)).append(' ');
        text.append(random.pick(FrenchWords.COMPLEMENTS));
        int style = random.below(100);
        if (style < 55) {
            text.append(' ').append(random.pick(FrenchWords.CIRCUMSTANCES));
        } else if (style < 65) {
            text.append(" (").append(random.pick(FrenchWords.THEMES)).append(')');
        } else if (style < 75) {
            text.append(" et ");
            task();
        }
    }
}
