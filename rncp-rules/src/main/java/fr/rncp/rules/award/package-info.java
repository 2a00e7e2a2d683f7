/**
 * The status of a candidate for a certification: requirements over blocks and conditions, a record of decisions, and
 * the resulting status on a day.
 *
 * <pre>{@code
 * AwardRules rules = AwardRules.builder(SheetNumber.of("RNCP36716"))
 *         .requirement(Requirement.allOf(
 *                 Requirement.block("RNCP36716BC01"), Requirement.block("RNCP36716BC02"), Condition.WORK_APPLICATION))
 *         .retention(RetentionPolicy.lifelong())
 *         .build();
 * CandidateRecord record = CandidateRecord.EMPTY.with(JuryDecision.builder(rules.sheet(), LocalDate.of(2022, 6, 1))
 *         .validated(SkillBlockCode.of("RNCP36716BC01")).build());
 * AwardStatus status = Award.assess(rules, record, LocalDate.of(2024, 6, 1));
 * status.messages(Language.FRENCH).forEach(System.out::println);
 * }</pre>
 *
 * <p>All types are immutable and safe for use by several threads; builders are not. No clock is read: each call takes
 * the day as an argument.
 *
 * <p>{@link Experimental}: any 0.x release may change this package incompatibly.
 */
@Experimental
@NullMarked
package fr.rncp.rules.award;

import fr.rncp.model.Experimental;
import org.jspecify.annotations.NullMarked;
