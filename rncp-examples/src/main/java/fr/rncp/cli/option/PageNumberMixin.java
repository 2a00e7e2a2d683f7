package fr.rncp.cli.option;

import fr.rncp.cli.terminal.CommandMessage;
import fr.rncp.io.SheetReader;
import fr.rncp.model.value.SheetNumber;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option for the sheet number of a page that does not state it. */
public final class PageNumberMixin {

    @Option(
            names = "--page-number",
            paramLabel = "N",
            converter = SheetNumberConverter.class,
            description =
                    "Number of the sheet, such as RS7013, for a sheet page that does not state it; single input only.")
    private Optional<SheetNumber> number = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    public void tell(SheetReader.Builder reader, List<Path> files) {
        if (number.isPresent() && files.size() > 1) {
            throw new UsageFailure(command.commandLine(), CommandMessage.of("pageNumber", files.size()));
        }
        number.ifPresent(reader::pageNumber);
    }
}
