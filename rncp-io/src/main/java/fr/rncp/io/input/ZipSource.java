package fr.rncp.io.input;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.io.stream.FragmentSource;
import fr.rncp.io.stream.Step;
import fr.rncp.model.SourceLocation;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The sheets in the entries of a zip, one entry after the other. Names of entries are told, and never become paths. */
final class ZipSource implements FragmentSource {

    private final InputStream bytes;
    private final ZipEnd end = new ZipEnd();
    private final ZipInputStream zip;
    private final InputStream inflated;
    private final SourceLocation origin;
    private final ContentSource contents;

    private int entries;
    private @Nullable FragmentSource current;
    private SourceLocation location;
    private boolean done;

    ZipSource(InputStream in, SourceLocation origin, ContentSource contents) {
        ByteCount compressed = new ByteCount();
        this.bytes = new WatchedStream(new WatchedStream(in, end), compressed);
        // ISO-8859-1 never refuses a name; published zips hold UTF-8 names that are not marked as such.
        this.zip = new ZipInputStream(bytes, StandardCharsets.ISO_8859_1);
        this.inflated = new WatchedStream(
                zip, new InflateGuard(compressed, contents.limits().inflateRatio()));
        this.origin = origin;
        this.location = origin;
        this.contents = contents;
    }

    @Override
    public @Nullable Step next() throws IOException {
        try {
            while (!done) {
                Step step = current == null ? nextEntry() : current.next();
                if (step != null) {
                    return step;
                }
            }
            return null;
        } catch (ZipException | EOFException | InflateGuard.Bomb e) {
            done = true;
            return InflateProblems.remark(e, location);
        }
    }

    private @Nullable Step nextEntry() throws IOException {
        inflated.transferTo(OutputStream.nullOutputStream()); // ZipInputStream would skip the rest without limit
        location = origin;
        ZipEntry entry = nextHeader();
        if (entry == null) {
            done = true;
            bytes.transferTo(OutputStream.nullOutputStream());
            return end.isMet() ? null : cutShort();
        }
        if (++entries > contents.limits().zipEntries()) {
            done = true;
            return tooMany();
        }
        return entry.isDirectory() ? null : open(name(entry));
    }

    private @Nullable ZipEntry nextHeader() throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw (ZipException) new ZipException("an entry whose name is not the UTF-8 it says").initCause(e);
        }
    }

    private @Nullable Step open(String name) throws IOException {
        location = origin.inEntry(name);
        Optional<LocalDate> day = ExportName.day(name).or(() -> origin.file().flatMap(ExportName::day));
        Optional<FragmentSource> source = contents.open(PeekedContent.at(inflated), location, day);
        current = source.map(s -> untilNull(s)).orElse(null);
        return source.isPresent() ? null : skipped();
    }

    private FragmentSource untilNull(FragmentSource source) {
        return () -> {
            Step step = source.next();
            if (step == null) {
                current = null;
            }
            // An entry may well be something else, a schema for example; a zip without any sheet is an error in the
            // end.
            return step instanceof Step.Remark remark && remark.problem().code() == ProblemCode.UNKNOWN_FORMAT
                    ? skipped()
                    : step;
        };
    }

    private Step skipped() {
        Fault fault = Fault.of(ProblemCode.SKIPPED_ENTRY, Observation.OTHER_ENTRY.with(), Expectation.READABLE_ENTRY);
        return new Step.Remark(fault.info(location, Handling.SKIPPED.with()));
    }

    /** Nothing follows, but the directory that ends every zip is missing: entries may be, too. */
    private Step cutShort() {
        Fault fault = Fault.of(ProblemCode.CUT_SHORT, Observation.NO_DIRECTORY.with(), Expectation.WHOLE_ZIP);
        return new Step.Remark(fault.error(origin, Handling.REST_MISSING));
    }

    private Step tooMany() {
        Wording found = Observation.MORE_ENTRIES.with(contents.limits().zipEntries());
        Fault fault = Fault.of(ProblemCode.LIMIT_PASSED, found, Expectation.WITHIN_COUNT, "ReadLimits.zipEntries");
        return new Step.Remark(fault.error(origin, Handling.REST_NOT_READ));
    }

    /** The name as UTF-8, if it can be; an entry that is marked as UTF-8 was read as such already. */
    private static String name(ZipEntry entry) {
        try {
            ByteBuffer latin = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(entry.getName()));
            return StandardCharsets.UTF_8.newDecoder().decode(latin).toString();
        } catch (CharacterCodingException e) {
            return entry.getName();
        }
    }
}
