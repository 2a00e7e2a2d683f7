package fr.rncp.rules.award.deadline;

import java.util.List;
import java.util.Optional;

/**
 * How many applications for the validation of experience (VAE) one may file in a calendar year: one for a
 * certification, three for different certifications. Those about blocks do not use the quota up (code du travail, art.
 * R6412-3).
 */
public final class VaeQuota {

    /** Why an application may not be filed. */
    public enum Refusal {
        /** There is one for this certification in this year. */
        SAME_CERTIFICATION,
        /** There are three for other certifications in this year. */
        THREE_CERTIFICATIONS
    }

    /**
     * Whether an application about blocks may be filed when the quota is used up; the text speaks of the applications
     * before it only.
     */
    public enum BlockApplications {
        /** It may. The default. */
        EXEMPT,
        /** It may not, though it will not use the quota up itself. */
        SUBJECT
    }

    private static final int CERTIFICATIONS_A_YEAR = 3;

    private VaeQuota() {}

    /**
     * Whether an application may be filed, applications about blocks being {@linkplain BlockApplications#EXEMPT
     * exempt}.
     *
     * @param previous the other applications of the candidate; those of other years do not count
     * @param application the application
     * @return why not; empty if it may
     */
    public static Optional<Refusal> refusal(List<VaeApplication> previous, VaeApplication application) {
        return refusal(previous, application, BlockApplications.EXEMPT);
    }

    /**
     * Whether an application may be filed.
     *
     * @param previous the other applications of the candidate; those of other years do not count
     * @param application the application
     * @param blockApplications whether it is exempt if it is about blocks
     * @return why not; empty if it may
     */
    public static Optional<Refusal> refusal(
            List<VaeApplication> previous, VaeApplication application, BlockApplications blockApplications) {
        if (application.isOfBlocks() && blockApplications == BlockApplications.EXEMPT) {
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
}
