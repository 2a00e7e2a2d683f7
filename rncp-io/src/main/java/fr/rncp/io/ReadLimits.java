package fr.rncp.io;

/**
 * Limits on the input of readers. Input that exceeds a limit is refused, so that hostile input does no harm. The values
 * of {@link #DEFAULT} are far above anything in the register.
 *
 * @param sheetBytes maximum bytes of one sheet of an export, in UTF-8; the largest real ones have a few hundred kB
 * @param textLength maximum characters of one text
 * @param depth maximum nesting depth of elements or objects
 * @param zipEntries maximum entries of a zip file
 * @param inflateRatio maximum number of decompressed bytes per compressed byte, checked once 16 MiB have been
 *     decompressed
 */
public record ReadLimits(int sheetBytes, int textLength, int depth, int zipEntries, int inflateRatio) {

    /** The default limits: 8 MiB per sheet, 4,000,000 characters per text, depth 64, 1,000 entries, ratio 200. */
    public static final ReadLimits DEFAULT = new ReadLimits(8 * 1024 * 1024, 4_000_000, 64, 1_000, 200);

    /**
     * {@return the limit on the bytes of one sheet in JSON: four times {@link #sheetBytes}} JSON takes more space than
     * XML. With this limit, a sheet that was read from XML and written as JSON can be read again.
     */
    public int jsonBytes() {
        return (int) Math.min(Integer.MAX_VALUE, 4L * sheetBytes);
    }

    /** Rejects a limit below 1. */
    public ReadLimits {
        if (Math.min(Math.min(sheetBytes, textLength), Math.min(depth, Math.min(zipEntries, inflateRatio))) < 1) {
            throw new IllegalArgumentException("every limit is at least 1");
        }
    }
}
