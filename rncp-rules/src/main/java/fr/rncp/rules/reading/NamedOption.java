package fr.rncp.rules.reading;

import fr.rncp.rules.reading.title.OptionName;
import fr.rncp.rules.reading.title.OptionName.NameForm;
import java.util.List;
import java.util.TreeSet;

/**
 * An option that titles name.
 *
 * @param name its name in the first title
 * @param excerpt the words of that title
 * @param blocks the positions of its blocks so far
 */
record NamedOption(OptionName name, String excerpt, TreeSet<Integer> blocks) {

    /** Returns the option of this name in a list, to which it is added if it is new. */
    static NamedOption in(List<NamedOption> options, OptionName name, String excerpt) {
        return options.stream()
                .filter(option -> option.name.isSame(name))
                .findFirst()
                .orElseGet(() -> {
                    NamedOption option = new NamedOption(name, excerpt, new TreeSet<>());
                    options.add(option);
                    return option;
                });
    }

    /** Checks whether no two names of a list may mean one option. */
    static boolean areDistinct(List<NamedOption> options) {
        for (int i = 0; i < options.size(); i++) {
            for (int j = i + 1; j < options.size(); j++) {
                if (options.get(i).name.mayBe(options.get(j).name)) {
                    return false;
                }
            }
        }
        return true;
    }

    BlockOption option() {
        return new BlockOption(name.printed(), List.copyOf(blocks));
    }

    /** Checks whether a letter or a number names the option. */
    boolean isCoded() {
        return name.form() == NameForm.LETTER || name.form() == NameForm.NUMBER;
    }
}
