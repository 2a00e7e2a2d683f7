package fr.rncp.io.input;

import fr.rncp.io.ContentKind;
import fr.rncp.io.ProblemCode;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.io.stream.FragmentSource;
import fr.rncp.io.stream.Step;
import fr.rncp.model.SourceLocation;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The sheets in the entries of a zip, one entry after the other. Names of entries appear in reports only; they are
 * never used as paths.
 */
final class ZipSource implements FragmentSource, Closeable {

    private final ZipEntries zip;
    private final InflateGuard guard;
    private final SourceLocation origin;
    private final ContentSource contents;

    private InputStream entry = InputStream.nullInputStream();
    private int entries;
    private @Nullable FragmentSource current;
    private SourceLocation location;
    private boolean done;

    private ZipSource(ZipEntries zip, LongSupplier compressed, SourceLocation origin, ContentSource contents) {
        this.zip = zip;
        this.guard = new InflateGuard(compressed, contents.limits().inflateRatio());
        this.origin = origin;
        this.location = origin;
        this.contents = contents;
    }

    /** Opens a zip that is read as a stream. */
    static ZipSource of(InputStream in, SourceLocation origin, ContentSource contents) {
        ByteCount compressed = new ByteCount();
        return new ZipSource(new StreamedZip(new WatchedStream(in, compressed)), compressed::total, origin, contents);
    }

    /** Opens a zip file that is read through its directory. */
    static ZipSource of(DirectoryZip zip, SourceLocation origin, ContentSource contents) {
        return new ZipSource(zip, zip::compressed, origin, contents);
    }

    @Override
    public @Nullable Step next() throws IOException {
        while (!done) {
            try {
                Step step = current == null ? nextEntry() : current.next();
                if (step != null) {
                    return step;
                }
            } catch (ZipException | EOFException e) {
                return damaged(e);
            }
        }
        return null;
    }

    private Step damaged(IOException e) {
        current = null;
        entry = InputStream.nullInputStream();
        done = !zip.surviveDamage();
        Handling handling = done
                ? Handling.REST_OF_FILE_NOT_READ
                : location.entry().isPresent() ? Handling.REST_OF_ENTRY_NOT_READ : Handling.SKIPPED;
        return InflateProblems.remark(e, location, handling);
    }

    private @Nullable Step nextEntry() throws IOException {
        entry.transferTo(OutputStream.nullOutputStream()); // verifies its checksum; skipping would have no limit
        location = origin;
        ZipEntries.Entry next = zip.next();
        if (next == null) {
            done = true;
            return null;
        }
        if (++entries > contents.limits().zipEntries()) {
            done = true;
            return tooMany();
        }
        return open(next);
    }

    private @Nullable Step open(ZipEntries.Entry next) throws IOException {
        location = origin.inEntry(next.name());
        Optional<LocalDate> day =
                ExportName.day(next.name()).or(() -> origin.file().flatMap(ExportName::day));
        PeekedContent content = PeekedContent.at(new WatchedStream(next.content(), guard));
        entry = content.in();
        Optional<FragmentSource> source = contents.open(content, location, day);
        boolean holdsSheets = content.mentionsSheets();
        current = source.map(found -> untilNull(found, holdsSheets)).orElse(null);
        boolean isFolder = next.name().endsWith("/") && content.kind() == ContentKind.EMPTY;
        return source.isPresent() || isFolder ? null : skipped(content);
    }

    private FragmentSource untilNull(FragmentSource source, boolean holdsSheets) {
        return () -> {
            Step step = source.next();
            if (step == null) {
                current = null;
            }
            // An entry may be something else, a schema for example; only a zip without any sheet is an error.
            return step instanceof Step.Remark remark
                            && remark.problem().code() == ProblemCode.UNKNOWN_FORMAT
                            && !holdsSheets
                    ? skipped(Observation.OTHER_ENTRY.with(), false)
                    : step;
        };
    }

    /** Reports an entry that is not read. It is an error if it may hold sheets. */
    private Step skipped(PeekedContent content) {
        if (content.isArchive()) {
            return skipped(Observation.OTHER_ARCHIVE.with(), true);
        }
        return content.mentionsSheets()
                ? skipped(Observation.TEXT.with(content.excerpt()), true)
                : skipped(Observation.OTHER_ENTRY.with(), false);
    }

    private Step skipped(Wording found, boolean mayHoldSheets) {
        Fault fault = Fault.of(ProblemCode.SKIPPED_ENTRY, found, Expectation.READABLE_ENTRY);
        return new Step.Remark(
                mayHoldSheets
                        ? fault.error(location, Handling.SKIPPED)
                        : fault.info(location, Handling.SKIPPED.with()));
    }

    private Step tooMany() {
        Wording found = Observation.MORE_ENTRIES.with(contents.limits().zipEntries());
        Fault fault = Fault.of(ProblemCode.LIMIT_PASSED, found, Expectation.WITHIN_COUNT, "ReadLimits.zipEntries");
        return new Step.Remark(fault.error(origin, Handling.REST_NOT_READ));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
