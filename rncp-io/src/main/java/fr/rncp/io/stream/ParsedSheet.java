package fr.rncp.io.stream;

import fr.rncp.io.ReadProblem;
import fr.rncp.model.CertificationSheet;
import java.util.List;
import java.util.stream.Stream;

/** The result of parsing a fragment: a sheet, or the reasons for its refusal. */
public sealed interface ParsedSheet {

    /** {@return what was met, in the order of the source} */
    List<ReadProblem> problems();

    /**
     * A sheet that was read.
     *
     * @param sheet the sheet
     * @param problems what was met, none of severity ERROR
     */
    record Read(CertificationSheet sheet, List<ReadProblem> problems) implements ParsedSheet {

        /** Copies the list. */
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A sheet that could not be read.
     *
     * @param first the first reason, of severity ERROR
     * @param more the other ones
     */
    record Refused(ReadProblem first, List<ReadProblem> more) implements ParsedSheet {

        /** Copies the list. */
        public Refused {
            more = List.copyOf(more);
        }

        /**
         * A sheet that could not be read for one reason.
         *
         * @param reason the reason
         */
        public Refused(ReadProblem reason) {
            this(reason, List.of());
        }

        @Override
        public List<ReadProblem> problems() {
            return Stream.concat(Stream.of(first), more.stream()).toList();
        }

        /** {@return the same with the raw text of the sheet, which the first reason carries} */
        public Refused withRawText(String text) {
            return new Refused(first.withFragment(text), more);
        }
    }
}
