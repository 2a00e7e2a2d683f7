package fr.rncp.io.page.form;

/** The number of letters to insert, delete or replace to change one word into another. */
final class EditDistance {

    private EditDistance() {}

    static boolean isAtMost(int limit, String a, String b) {
        return Math.abs(a.length() - b.length()) <= limit && between(limit, a, b) <= limit;
    }

    /** Returns the distance, or a number above the limit as soon as the limit is certainly exceeded. */
    private static int between(int limit, String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        int least = 0;
        for (int i = 1; i <= a.length() && least <= limit; i++) {
            int[] current = new int[previous.length];
            current[0] = i;
            least = i;
            for (int j = 1; j < current.length; j++) {
                int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
                least = Math.min(least, current[j]);
            }
            previous = current;
        }
        return least > limit ? limit + 1 : previous[b.length()];
    }
}
