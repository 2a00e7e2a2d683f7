package fr.rncp.rules.award.deadline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Checks the number of applications for the validation of experience (VAE) that a candidate may file in a calendar
 * year: one for the same certification, three for different certifications. Applications about blocks do not use up the
 * quota (code du travail, art. R6412-3). The quota does not apply to a candidate who submits an application again after
 * its admissibility lapsed, as long as the standard has not changed (art. R6412-4).
 */
public final class VaeQuota {

    /** The reasons why an application may not be filed. */
    public enum Refusal {
        /** The candidate has already filed an application for this certification in the same year. */
        SAME_CERTIFICATION,
        /** The candidate has already filed applications for three other certifications in the same year. */
        THREE_CERTIFICATIONS
    }

    /** The treatment of an application about blocks when the quota is used up. The legal text does not settle it. */
    public enum BlockApplications {
        /** The application may be filed. This is the default. */
        EXEMPT,
        /** The application may not be filed, although it would not use up the quota itself. */
        SUBJECT
    }

    private static final int CERTIFICATIONS_A_YEAR = 3;

    private VaeQuota() {}

    /**
     * Checks an application against the quota; applications about blocks are {@linkplain BlockApplications#EXEMPT
     * exempt}.
     *
     * @param previous the other applications of the candidate; those of other years do not count
     * @param application the application
     * @return the reason why it may not be filed; empty if it may
     */
    public static Optional<Refusal> refusal(List<VaeApplication> previous, VaeApplication application) {
        return refusal(previous, application, BlockApplications.EXEMPT);
    }

    /**
     * Checks an application against the quota.
     *
     * @param previous the other applications of the candidate; those of other years do not count
     * @param application the application
     * @param blockApplications whether an application about blocks is exempt
     * @return the reason why it may not be filed; empty if it may
     */
    public static Optional<Refusal> refusal(
            List<VaeApplication> previous, VaeApplication application, BlockApplications blockApplications) {
        boolean exempt = application.isOfBlocks() && blockApplications == BlockApplications.EXEMPT;
        if (exempt || isAgain(previous, application)) {
            return Optional.empty();
        }
        List<VaeApplication> counting = previous.stream()
                .filter(other -> !other.isOfBlocks())
                .filter(other ->
                        other.filedOn().getYear() == application.filedOn().getYear())
                .toList();
        if (counting.stream().anyMatch(other -> other.sheet().equals(application.sheet()))) {
            return Optional.of(Refusal.SAME_CERTIFICATION);
        }
        long certifications =
                counting.stream().map(VaeApplication::sheet).distinct().count();
        return certifications >= CERTIFICATIONS_A_YEAR ? Optional.of(Refusal.THREE_CERTIFICATIONS) : Optional.empty();
    }

    /** Checks whether the last earlier application about the same has lapsed, so that this one submits it again. */
    private static boolean isAgain(List<VaeApplication> previous, VaeApplication application) {
        return previous.stream()
                .filter(application::concernsSameAs)
                .filter(other -> !other.filedOn().isAfter(application.filedOn()))
                .max(Comparator.comparing(VaeApplication::filedOn))
                .filter(VaeApplication::lapsed)
                .isPresent();
    }
}
