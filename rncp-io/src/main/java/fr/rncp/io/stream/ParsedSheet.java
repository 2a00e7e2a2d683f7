package fr.rncp.io.stream;

import fr.rncp.io.ReadProblem;
import fr.rncp.model.CertificationSheet;
import java.util.List;
import java.util.stream.Stream;

/** The result of parsing a fragment: a sheet, or the reasons for its refusal. */
public sealed interface ParsedSheet {

    /** {@return the problems, in the order of the source} */
    List<ReadProblem> problems();

    /**
     * A sheet that was read.
     *
     * @param sheet the sheet
     * @param problems the problems found, none of severity ERROR
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
     * @param more the further reasons
     */
    record Refused(ReadProblem first, List<ReadProblem> more) implements ParsedSheet {

        /** Copies the list. */
        public Refused {
            more = List.copyOf(more);
        }

        /**
         * Creates a refusal with a single reason.
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

        /** {@return a copy whose first reason contains the raw text of the sheet} */
        public Refused withRawText(String text) {
            return new Refused(first.withFragment(text), more);
        }
    }
}
