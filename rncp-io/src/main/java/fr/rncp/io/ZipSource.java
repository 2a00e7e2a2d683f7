package fr.rncp.io;

import fr.rncp.io.ReadProblem.Code;
import fr.rncp.io.ReadProblem.Severity;
import fr.rncp.io.stream.FragmentSource;
import fr.rncp.io.stream.Step;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The sheets in the entries of a zip, one entry after the other. Names of entries are told, and never become paths. */
final class ZipSource implements FragmentSource {

    private final ZipInputStream zip;
    private final InflatedStream inflated;
    private final Place origin;
    private final ContentSource contents;

    private int entries;
    private @Nullable FragmentSource current;
    private boolean done;

    ZipSource(InputStream in, Place origin, ContentSource contents) {
        CountedStream compressed = new CountedStream(in, bytes -> {});
        // ISO-8859-1 never refuses a name; published zips hold UTF-8 names that are not marked as such.
        this.zip = new ZipInputStream(compressed, StandardCharsets.ISO_8859_1);
        this.inflated = new InflatedStream(zip, compressed, contents.limits().inflateRatio());
        this.origin = origin;
        this.contents = contents;
    }

    @Override
    public @Nullable Step next() throws IOException {
        while (!done) {
            Step step = current == null ? nextEntry() : current.next();
            if (step != null) {
                return step;
            }
        }
        return null;
    }

    private @Nullable Step nextEntry() throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            done = true;
            return null;
        }
        if (++entries > contents.limits().zipEntries()) {
            done = true;
            return tooMany();
        }
        return entry.isDirectory() ? null : open(name(entry));
    }

    private @Nullable Step open(String name) throws IOException {
        Place place = origin.inEntry(name);
        Optional<LocalDate> day = ExportName.day(name).or(() -> origin.file().flatMap(ExportName::day));
        Optional<FragmentSource> source = contents.open(ContentSource.Peeked.at(inflated), place, day);
        current = source.map(s -> untilNull(s)).orElse(null);
        return source.isPresent() ? null : skipped(place);
    }

    private FragmentSource untilNull(FragmentSource source) {
        return () -> {
            Step step = source.next();
            if (step == null) {
                current = null;
            }
            return step;
        };
    }

    private static Step skipped(Place place) {
        return new Step.Remark(new ReadProblem(
                Code.SKIPPED_ENTRY,
                Severity.INFO,
                place,
                "something else",
                "an export or this library's JSON",
                "skipped"));
    }

    private Step tooMany() {
        String found = "more than " + contents.limits().zipEntries() + " entries";
        return new Step.Remark(new ReadProblem(
                Code.LIMIT_PASSED,
                Severity.ERROR,
                origin,
                found,
                "at most that many (ReadLimits.zipEntries)",
                "the rest is not read"));
    }

    private static String name(ZipEntry entry) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(entry.getName().getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return entry.getName();
        }
    }
}
