package fr.rncp.io.page;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.io.page.form.HtmlLines;
import fr.rncp.io.page.form.PageCharset;
import fr.rncp.io.page.form.PageContent;
import fr.rncp.io.page.part.KnownNumbers;
import fr.rncp.io.stream.FragmentSource;
import fr.rncp.io.stream.SheetFragment;
import fr.rncp.io.stream.Step;
import fr.rncp.model.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet page, as HTML or as text. The whole file is one sheet.
 *
 * <p>The encoding is UTF-8, UTF-16, or the one that HTML declares; text may be in windows-1252. A page may be the first
 * part of a web archive. The size is limited by {@link ReadLimits#sheetBytes()} and {@link ReadLimits#textLength()}.
 * HTML elements may be nested to any depth, because nothing recurses.
 */
public final class PageSource implements FragmentSource {

    private final InputStream in;
    private final boolean isHtml;
    private final SourceLocation origin;
    private final ReadLimits limits;
    private final PageSheetParser parser;
    private boolean isRead;

    /**
     * Creates the source of a page.
     *
     * @param in the page, at its first byte
     * @param isHtml whether it is HTML: see {@link #isHtml}
     * @param origin the file and the entry
     * @param limits the limits
     * @param numbers the numbers of the sheet that are known without the page
     */
    public PageSource(InputStream in, boolean isHtml, SourceLocation origin, ReadLimits limits, KnownNumbers numbers) {
        this.in = in;
        this.isHtml = isHtml;
        this.origin = origin;
        this.limits = limits;
        this.parser = new PageSheetParser(isHtml, limits, numbers);
    }

    /**
     * Checks whether a file begins like HTML.
     *
     * @param head the first bytes of a file
     * @return whether they look like HTML
     */
    public static boolean isHtml(byte[] head) {
        return WebArchive.isArchive(head) || HtmlLines.isHtml(new String(head, PageCharset.of(head)));
    }

    /**
     * Checks whether a file begins like the text of a page.
     *
     * @param head the first bytes of a file that is not HTML
     * @return whether they contain several headings of a sheet page
     */
    public static boolean isText(byte[] head) {
        return PageContent.isPage(new String(head, PageCharset.ofText(head)));
    }

    @Override
    public @Nullable Step next() throws IOException {
        if (isRead) {
            return null;
        }
        isRead = true;
        byte[] bytes =
                in.readNBytes(limits.sheetBytes() == Integer.MAX_VALUE ? Integer.MAX_VALUE : limits.sheetBytes() + 1);
        if (bytes.length > limits.sheetBytes()) {
            Wording found = Observation.MORE_BYTES.with(limits.sheetBytes());
            return refusal(
                    Fault.of(ProblemCode.LIMIT_PASSED, found, Expectation.WITHIN_COUNT, "ReadLimits.sheetBytes"));
        }
        return WebArchive.isArchive(bytes) ? archived(bytes) : step(bytes);
    }

    private Step archived(byte[] bytes) {
        return WebArchive.page(bytes)
                .map(this::step)
                .orElseGet(() -> refusal(Fault.of(ProblemCode.UNKNOWN_FORMAT, "multipart/related", Expectation.PAGE)));
    }

    private Step step(byte[] bytes) {
        Charset charset = PageCharset.of(bytes);
        try {
            return sheet(PageCharset.decoded(bytes, charset));
        } catch (CharacterCodingException e) {
            return charset.equals(StandardCharsets.UTF_8) ? declared(bytes) : noText(charset.name());
        }
    }

    /** Decodes a page that is not in UTF-8 in the encoding that its HTML declares, or refuses it. */
    private Step declared(byte[] bytes) {
        String name = (isHtml ? PageCharset.declared(bytes) : Optional.<String>empty())
                .orElseGet(() -> isHtml
                        ? StandardCharsets.UTF_8.name()
                        : PageCharset.ofText(bytes).name());
        Optional<Charset> charset = PageCharset.named(name);
        try {
            return charset.isPresent()
                    ? sheet(PageCharset.decoded(bytes, charset.get()))
                    : refusal(Fault.of(ProblemCode.MALFORMED, "charset=" + name, Expectation.KNOWN_ENCODING));
        } catch (CharacterCodingException e) {
            return noText(name);
        }
    }

    private Step sheet(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new Step.Sheet(SheetFragment.ofText(unmarked, origin.at(1, 1)), parser);
    }

    private Step noText(String charset) {
        Wording found = Observation.BYTES_WITHOUT_TEXT.with();
        return refusal(Fault.of(ProblemCode.MALFORMED, found, Expectation.PAGE_ENCODED_IN, charset));
    }

    private Step refusal(Fault fault) {
        return new Step.Remark(fault.error(origin, Handling.NOT_READ));
    }
}
