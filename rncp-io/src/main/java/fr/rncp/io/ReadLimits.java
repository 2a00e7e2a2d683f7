package fr.rncp.io;

/**
 * Bounds on what is read, so that hostile input ends in a clear refusal. {@link #DEFAULT} is far above what the
 * register holds.
 *
 * @param sheetBytes bytes of one sheet of an export, in UTF-8; the largest real ones have some hundred kB
 * @param textLength characters of one text
 * @param depth nesting of elements or objects
 * @param zipEntries entries of a zip
 * @param inflateRatio bytes that one compressed byte may become, judged from the first 16 MiB on
 */
public record ReadLimits(int sheetBytes, int textLength, int depth, int zipEntries, int inflateRatio) {

    /** 8 MiB a sheet, 4 000 000 characters a text, depth 64, 1 000 entries, ratio 200. */
    public static final ReadLimits DEFAULT = new ReadLimits(8 * 1024 * 1024, 4_000_000, 64, 1_000, 200);

    /**
     * {@return the bound on the bytes of one sheet's JSON: four times {@link #sheetBytes}, for the names and escapes
     * that JSON needs and XML does not} So a sheet that could be read as XML and was written as JSON can be read again.
     */
    public int jsonBytes() {
        return (int) Math.min(Integer.MAX_VALUE, 4L * sheetBytes);
    }

    /** Refuses a bound below 1. */
    public ReadLimits {
        if (Math.min(Math.min(sheetBytes, textLength), Math.min(depth, Math.min(zipEntries, inflateRatio))) < 1) {
            throw new IllegalArgumentException("every limit is at least 1");
        }
    }
}
