package fr.rncp.cli.terminal;

import fr.rncp.rules.Severity;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Headings, in colour on a terminal that supports it.
 *
 * @param colours whether to use them
 */
public record Headings(boolean colours) {

    public String title(List<String> lines) {
        String rule = "=".repeat(TextLayout.WIDTH);
        String text = lines.stream().map(line -> styled(line, Style.bold)).collect(Collectors.joining("\n"));
        return rule + "\n" + text + "\n" + rule + "\n";
    }

    public String section(String name) {
        return styled(name, Style.fg_cyan);
    }

    /** Returns a word in the colour of a severity. */
    public String severity(Severity severity, String text) {
        return styled(
                text,
                switch (severity) {
                    case ERROR -> Style.fg_red;
                    case WARNING -> Style.fg_yellow;
                    case INFO -> Style.fg_blue;
                });
    }

    public String bold(String text) {
        return styled(text, Style.bold);
    }

    private String styled(String text, IStyle style) {
        return colours ? style.on() + text + Style.reset.on() : text;
    }
}
