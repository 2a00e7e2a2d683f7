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
import fr.rncp.io.stream.FragmentSource;
import fr.rncp.io.stream.SheetFragment;
import fr.rncp.io.stream.Step;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.value.SheetNumber;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet page, as HTML or as text: the whole file is one sheet.
 *
 * <p>In UTF-8, in UTF-16, or in the encoding that HTML declares. Bounded by {@link ReadLimits#sheetBytes()} and
 * {@link ReadLimits#textLength()}; elements of HTML may nest as they like, for nothing recurses.
 */
public final class PageSource implements FragmentSource {

    private final InputStream in;
    private final boolean isHtml;
    private final SourceLocation origin;
    private final ReadLimits limits;
    private final PageSheetParser parser;
    private boolean isRead;

    /**
     * A page.
     *
     * @param in the page, at its first byte
     * @param isHtml whether it is HTML: see {@link #isHtml}
     * @param origin the file and the entry
     * @param limits bounds
     * @param number the number of the sheet, if the caller knows it
     */
    public PageSource(
            InputStream in, boolean isHtml, SourceLocation origin, ReadLimits limits, Optional<SheetNumber> number) {
        this.in = in;
        this.isHtml = isHtml;
        this.origin = origin;
        this.limits = limits;
        this.parser = new PageSheetParser(isHtml, limits, number);
    }

    /**
     * Checks whether a file begins as HTML does.
     *
     * @param head the first bytes of a file
     * @return whether they show HTML
     */
    public static boolean isHtml(byte[] head) {
        return HtmlLines.isHtml(new String(head, PageCharset.of(head)));
    }

    /**
     * Checks whether a file begins as a page taken as text does.
     *
     * @param head the first bytes of a file that is not HTML
     * @return whether they show several headings of a sheet page
     */
    public static boolean isText(byte[] head) {
        return PageContent.isPage(new String(head, PageCharset.of(head)));
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
        return step(bytes);
    }

    private Step step(byte[] bytes) {
        Charset charset = PageCharset.of(bytes);
        try {
            return sheet(PageCharset.decoded(bytes, charset));
        } catch (CharacterCodingException e) {
            return charset.equals(StandardCharsets.UTF_8) ? declared(bytes) : noText(charset.name());
        }
    }

    /** What is no UTF-8 is what its HTML says it is, or nothing. */
    private Step declared(byte[] bytes) {
        String name =
                (isHtml ? PageCharset.declared(bytes) : Optional.<String>empty()).orElse(StandardCharsets.UTF_8.name());
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
