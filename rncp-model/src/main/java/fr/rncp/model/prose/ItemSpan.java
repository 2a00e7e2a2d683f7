package fr.rncp.model.prose;

/** The place of an item in its text. */
record ItemSpan(int start, int end) {

    String in(String text) {
        return text.substring(start, end);
    }
}
