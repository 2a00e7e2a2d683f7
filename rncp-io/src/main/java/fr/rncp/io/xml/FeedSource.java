package fr.rncp.io.xml;

import fr.rncp.io.ReadLimits;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.stream.FragmentSource;
import fr.rncp.io.stream.Step;
import fr.rncp.model.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens an export of the official XML feed, in any encoding. */
public final class FeedSource {

    /** The number of bytes from which {@link #open} determines the encoding. */
    public static final int HEAD_LENGTH = 64 * 1024;

    private FeedSource() {}

    /**
     * Opens an export as a source of sheets.
     *
     * @param in the export, at its first byte
     * @param head its first bytes, which {@code in} returns again
     * @param origin the file and the entry
     * @param exportedOn the date of the export, if its name contains one
     * @param limits the limits
     * @return its sheets
     * @throws IOException if the bytes cannot be read
     */
    public static FragmentSource open(
            InputStream in, byte[] head, SourceLocation origin, Optional<LocalDate> exportedOn, ReadLimits limits)
            throws IOException {
        FeedEncoding encoding = FeedEncoding.of(head, origin);
        in.skipNBytes(encoding.markLength());
        Deque<Step> said = new ArrayDeque<>();
        encoding.problem().map(Step.Remark::new).ifPresent(said::add);
        InputStream utf8 = utf8(in, encoding, problem -> said.add(new Step.Remark(problem)), origin);
        return new FeedSplitter(utf8, origin, exportedOn, limits, said);
    }

    private static InputStream utf8(
            InputStream in, FeedEncoding encoding, Consumer<ReadProblem> listener, SourceLocation origin) {
        Charset charset = encoding.charset();
        if (charset.equals(StandardCharsets.UTF_8)) {
            return in;
        }
        ReadProblem contradiction = FeedEncoding.contradiction(charset.name(), StandardCharsets.UTF_8, origin);
        return encoding.isUndecided()
                ? new UndecidedCharsetStream(in, charset, () -> listener.accept(contradiction))
                : new Utf8Stream(in, charset);
    }
}
