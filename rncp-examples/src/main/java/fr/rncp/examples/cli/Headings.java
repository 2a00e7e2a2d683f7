package fr.rncp.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Headings, in colour on a terminal that shows it.
 *
 * @param colours whether to use them
 */
record Headings(boolean colours) {

    String title(List<String> lines) {
        String rule = "=".repeat(TextLayout.WIDTH);
        String text = lines.stream().map(line -> styled(line, Style.bold)).collect(Collectors.joining("\n"));
        return rule + "\n" + text + "\n" + rule + "\n";
    }

    String section(String name) {
        return styled(name, Style.fg_cyan);
    }

    private String styled(String text, IStyle style) {
        return colours ? style.on() + text + Style.reset.on() : text;
    }
}
